/** XML as plain data and as text: what readers hand on, what is kept, and what writers write. */

/** An element; prefixes are kept in names as they stood. */
export interface XmlNode {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (XmlNode | string)[];
}

/** Characters XML 1.0 §2.2 has no place for, lone surrogates among them. */
const impossible = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** The text without what no XML can hold. */
export const withoutImpossible = (text: string): string => text.replace(impossible, '');

/** Text as the content of an element. A carriage return is written as itself: a reader would make it a line feed. */
export const xmlText = (text: string): string => text.replace(impossible, '').replace(/[&<>\r]/g, (sign) => entities[sign] ?? sign);

/** Text as the value of an attribute, where readers make a space of every line break (XML 1.0 §3.3.3). */
export const xmlAttribute = (text: string): string => withoutImpossible(text).replace(/[&<>"\t\n\r]/g, (sign) => entities[sign] ?? sign);

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element as text. `content` is XML already; without it the element closes itself. */
export function xmlElement(name: string, attributes: Attributes = {}, content = ''): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) tag += ` ${key}="${xmlAttribute(String(value))}"`;
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/** A node and what is in it as text. */
export const xmlOf = (node: XmlNode): string =>
  xmlElement(
    node.name,
    node.attributes,
    node.children.map((child) => (typeof child === 'string' ? xmlText(child) : xmlOf(child))).join(''),
  );

/** The name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Child elements, all or those of one name. */
export const childrenOf = (node: XmlNode, name?: string): XmlNode[] =>
  node.children.filter((child): child is XmlNode => typeof child !== 'string' && (name === undefined || localName(child.name) === name));

/** All text in a node, in order. */
export const textIn = (node: XmlNode): string => node.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
