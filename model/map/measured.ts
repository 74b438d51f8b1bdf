/** The values of every node of a map. What stands behind a branch counts once, however many paths lead to it. */

import type { ApplicationFacts, Behind, Circumstances, NodeFacts, ServiceFacts } from '#model/map/facts';
import { branchesOf, type Hierarchic } from '#model/map/tree';
import { type MeasureName, measureOf } from '#model/measures';

/** What the registry holds for a map: nodes, objects, and which object stands behind which node, by place in the lists. */
export interface MapFacts<N extends Hierarchic & NodeFacts = Hierarchic & NodeFacts> {
  nodes: readonly N[];
  applications: readonly ApplicationFacts[];
  services: readonly ServiceFacts[];
  /** By node. */
  applicationsOf: readonly (readonly number[])[];
  servicesOf: readonly (readonly number[])[];
}

/** Gives what stands behind a node and everything below it, each once. */
export function behindOf(facts: MapFacts): (node: number) => Behind {
  const branch = branchesOf(facts.nodes);
  const distinct = <T>(objects: readonly T[], ofNode: readonly (readonly number[])[]) => {
    const seen = new Int32Array(objects.length);
    let turn = 0;
    return (nodes: readonly number[]): T[] => {
      const found: T[] = [];
      turn += 1;
      for (const below of nodes)
        for (const place of ofNode[below] ?? []) {
          const object = objects[place];
          if (object === undefined || seen[place] === turn) continue;
          seen[place] = turn;
          found.push(object);
        }
      return found;
    };
  };
  const applications = distinct(facts.applications, facts.applicationsOf);
  const services = distinct(facts.services, facts.servicesOf);
  return (node) => {
    const nodes = branch(node);
    const own = nodes.flatMap((place) => facts.nodes[place] ?? []);
    return { applications: applications(nodes), services: services(nodes), nodes: own };
  };
}

/** The values of each node, in the order of the measures. */
export function valuesOf(facts: MapFacts, names: readonly MeasureName[], about: Circumstances): (number | null)[][] {
  const behind = behindOf(facts);
  return facts.nodes.map((_, node) => {
    const all = behind(node);
    return names.map((name) => measureOf(name).value(all, about));
  });
}
