/** How much of a file of RDF is read. */

/** `slow` is what the full JSON-LD processor is given: it takes a tenth of a millisecond for each statement. */
export const rdfLimits = { bytes: 40_000_000, statements: 1_500_000, slow: 200_000, depth: 40 } as const;
