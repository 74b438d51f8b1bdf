/** Names of kinds and options as GraphQL writes them. */
import { isKindName, type KindName } from '#model/kinds/index';

/** `orgUnit` → `OrgUnit` */
export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
/** `line_of_business` → `LINE_OF_BUSINESS` */
export const constant = (key: string): string => key.toUpperCase().replace(/[^A-Z0-9_]/g, '_');

/** The kind a GraphQL type stands for, if any. */
export function kindOfType(typeName: string): KindName | undefined {
  const name = typeName.charAt(0).toLowerCase() + typeName.slice(1);
  return isKindName(name) ? name : undefined;
}
