/** What a measure is computed from. Unknown is null. */

export interface ApplicationFacts {
  id: string;
  name: string;
  annualCost: number | null;
  /** An instant. */
  confirmedAt: string | null;
  /** The worst of confidentiality, integrity and availability. */
  consequence: number | null;
  personalData: boolean | null;
  riskAssessedOn: string | null;
  endOfLife: string | null;
  /** The type of the product it is a use of. */
  productType: string | null;
}
export interface ServiceFacts {
  id: string;
  name: string;
  judgement: string | null;
}
/** What a box says of itself. */
export interface NodeFacts {
  currentMaturity: number | null;
  targetMaturity: number | null;
}

/** Everything behind a box and the boxes in it, each once. */
export interface Behind {
  applications: readonly ApplicationFacts[];
  services: readonly ServiceFacts[];
  /** The node itself first, then what lies below it. */
  nodes: readonly NodeFacts[];
}

/** What a measure is asked with. */
export interface Circumstances {
  /** The date the map shows, `YYYY-MM-DD`. */
  on: string;
  /** How far ahead «end of life» looks. */
  months: number;
}
