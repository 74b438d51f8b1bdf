/** Light, dark, or as the device says. */
export const schemeCookie = 'scheme';
export const schemes = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** The scheme of a cookie; «auto» when it says nothing we know. */
export const schemeOf = (value: string | undefined): Scheme => schemes.find((scheme) => scheme === value) ?? 'auto';
