/** What a kind is called. It comes from the API as a word, and a kind this version does not know is shown as that. */
import type { Say } from '#app/_i18n/say';
import { isKindName, kindOf } from '#model/kinds/index';

/** «Applikasjon» */
export const kindLabel = (t: Say, kind: string): string => (isKindName(kind) ? t(kindOf(kind).label) : kind);

/** «Applikasjoner» */
export const kindPlural = (t: Say, kind: string): string => (isKindName(kind) ? t(kindOf(kind).plural) : kind);
