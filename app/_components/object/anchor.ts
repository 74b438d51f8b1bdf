/** Where on the page of an object a field or list is. */
export const anchorOf = (name: string): string => `om-${name}`;
