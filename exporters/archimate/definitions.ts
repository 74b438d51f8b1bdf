/** Properties, and the definitions they point to: a definition is made the first time its name is used. */
import type { KeptProperty } from '#model/archimate-kept';
import { xmlElement, xmlText } from '#model/xml';

export class Definitions {
  readonly #ids = new Map<string, string>();

  /** @param taken identifiers that something else in the model has */
  constructor(private readonly taken: ReadonlySet<string>) {}

  idOf(name: string): string {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    let id = `hp${this.#ids.size + 1}`;
    while (this.taken.has(id)) id += 'x';
    this.#ids.set(name, id);
    return id;
  }

  property(name: string, value: string): string {
    return `<property propertyDefinitionRef="${this.idOf(name)}"><value>${xmlText(value)}</value></property>`;
  }

  /** Properties of both sorts as one `<properties>`, or nothing: the schema wants none to be empty. */
  properties(own: readonly (readonly [name: string, value: string])[], kept: readonly KeptProperty[] = []): string {
    let content = '';
    for (const [name, value] of own) if (value !== '') content += this.property(name, value);
    for (const { name, values } of kept) {
      const written = values.map(({ text, language }) => xmlElement('value', { 'xml:lang': language }, xmlText(text)));
      content += xmlElement('property', { propertyDefinitionRef: this.idOf(name) }, written.join(''));
    }
    return content === '' ? '' : `<properties>${content}</properties>`;
  }

  /** All that have been used. Everything is a text: that is all most programs make of a property. */
  written(): string {
    if (this.#ids.size === 0) return '';
    const each = [...this.#ids].map(([name, identifier]) =>
      xmlElement('propertyDefinition', { identifier, type: 'string' }, xmlElement('name', {}, xmlText(name))),
    );
    return `<propertyDefinitions>\n${each.join('\n')}\n</propertyDefinitions>\n`;
  }
}
