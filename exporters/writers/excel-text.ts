/** Texts as Excel and LibreOffice keep them. */

const delicate = /^\s|\s$|[\n\t]|\s\s|_x[0-9A-Fa-f]{4}_/;

/**
 * A text as the value of a cell. Space at its ends, line breaks and characters written as `_x0001_` are kept by LibreOffice only
 * where they stand in a text element that says so (`xml:space`): the writer makes one for text with formatting, not for plain text.
 */
export const excelText = (text: string): string | { richText: { text: string }[] } =>
  delicate.test(text) ? { richText: [{ text }] } : text;
