/** Every kind the registry knows, in the order they are shown. */
import type { Kind } from '#model/fields';
import { application } from '#model/kinds/application';
import { vendor } from '#model/kinds/vendor';

export const kinds = { application, vendor } as const satisfies Record<string, Kind>;
export type KindName = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as KindName[];

/** True for the name of a kind; narrows a string from a URL, a flag or a file. */
export const isKindName = (value: unknown): value is KindName => typeof value === 'string' && Object.hasOwn(kinds, value);

/** The kind as plain data, for code that treats all kinds alike. */
export const kindOf = (name: KindName): Kind => kinds[name];
