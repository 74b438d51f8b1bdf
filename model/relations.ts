/**
 * Which kinds may be joined, by which verb: rules are data.
 * Naming: «source verb target» read aloud must make sense («application supports service»).
 * `forward` is the list seen from the source, `reverse` the list seen from the target; both are API field names with labels.
 */
import type { KindName } from '#model/kinds/index';
import { allRules } from '#model/relation-rules';
import type { Text } from '#model/text';

export interface RelationRule {
  source: KindName;
  verb: string;
  target: KindName;
  forward: { name: string; label: Text; aliases?: readonly string[]; help?: Text; important?: boolean };
  reverse: { name: string; label: Text; aliases?: readonly string[] };
}

/** Every relation that may be made. */
export const relationRules: readonly RelationRule[] = allRules;

/** A link as seen from one kind: its name there, and which way it points. */
export interface Link {
  name: string;
  label: Text;
  aliases: readonly string[];
  verb: string;
  direction: 'forward' | 'reverse';
  /** The kind at the other end. */
  kind: KindName;
  important: boolean;
  rule: RelationRule;
}

const known = new Map<KindName, readonly Link[]>();

/** All links a kind may have, from both ends; a rule from a kind to itself gives two. Worked out once, since it is asked for at every row and request. */
export function linksOf(kind: KindName): readonly Link[] {
  const links = known.get(kind) ?? findLinks(kind);
  known.set(kind, links);
  return links;
}

function findLinks(kind: KindName): Link[] {
  return relationRules.flatMap((rule) => {
    const found: Link[] = [];
    if (rule.source === kind)
      found.push({
        ...rule.forward,
        aliases: rule.forward.aliases ?? [],
        verb: rule.verb,
        direction: 'forward',
        kind: rule.target,
        important: rule.forward.important ?? false,
        rule,
      });
    if (rule.target === kind)
      found.push({
        ...rule.reverse,
        aliases: rule.reverse.aliases ?? [],
        verb: rule.verb,
        direction: 'reverse',
        kind: rule.source,
        important: false,
        rule,
      });
    return found;
  });
}
