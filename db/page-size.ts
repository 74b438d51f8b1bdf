/** How many rows a page may have. */
import { TooMuch } from '#model/errors';

/** Rows in a page: when nothing is said, in a list below an object when nothing is said, and at most. */
export const pageSize = { usual: 50, nested: 20, most: 500 };

/** The size asked for, or the usual one. @throws TooMuch */
export const sizeOf = (asked: number | null | undefined, usual: number): number => {
  const size = asked ?? usual;
  if (!Number.isInteger(size) || size < 0 || size > pageSize.most) throw new TooMuch(size, pageSize.most);
  return size;
};
