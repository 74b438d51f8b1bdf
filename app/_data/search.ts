/** Search over all kinds: one document, used by the overlay, the search page and the pickers. */

export interface Hit {
  id: string;
  kind: string;
  name: string;
  /** Where in the text it was found, plain text. */
  snippet: string | null;
  /** The Los word that led here, when the text itself does not hold what was searched for. */
  via: string | null;
}

export const searchDocument = `query Search($text: String!, $kinds: [String!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) { nodes { id kind name snippet via } }
}`;
export interface SearchAnswer {
  search: { nodes: Hit[] };
}
