/** Stands for an object that does not exist yet, so that rules can tell it from others. */
export const placeholder = (key: string): string => {
  let hash = 0;
  for (const letter of key) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  const number = `${hash.toString(16).padStart(8, '0')}${key.length.toString(16).padStart(4, '0')}`;
  return `00000000-0000-7000-8000-${number}`;
};
