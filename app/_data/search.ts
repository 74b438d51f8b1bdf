/** Search over all kinds: one document, used by the overlay, the search page and the pickers. */

export interface Hit {
  id: string;
  kind: string;
  name: string;
  /** The Los word that led here, when the words themselves did not. */
  via: string | null;
}

export const searchDocument = `query Search($text: String!, $kinds: [String!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) { id kind name via }
}`;
export interface SearchAnswer {
  search: Hit[];
}
