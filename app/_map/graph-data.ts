/** A graph as the API answers: what is met on the way out from an object. */
export interface Member {
  id: string;
  step: number;
  way: string[];
  hours?: number | null;
  element: { kind: string; name: string; availability?: number | null; type?: string | null } | null;
}
export interface Graph {
  truncated: boolean;
  members: Member[];
  edges: { from: string; to: string; name: string }[];
}

const brief = 'kind name ... on Application { availability type } ... on Integration { availability }';

export const impactDocument = `query Impact($id: ID!) {
  graph: impact(id: $id) { truncated members { id step way hours element { ${brief} } } }
}`;

export const aroundDocument = `query Around($id: ID!, $depth: Int) {
  graph: around(id: $id, depth: $depth) { truncated members { id step way element { ${brief} } } edges { from to name } }
}`;

/** The kind and name of an object that an address names. */
export const centreDocument = 'query Centre($id: ID!) { node(id: $id) { id ... on Element { kind name } } }';
