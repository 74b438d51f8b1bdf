/** Documents of blocks as Word (ECMA-376): real headings and bullets, tables that repeat their headings, pictures with alternative text. */
import { setImmediate as breathe } from 'node:timers/promises';
import type { Block, BlockDocument, Cell, DocumentAbout, Logo, TableBlock } from '#exporters/blocks';
import { chaptersOf, figureWidth, shortFacts, widthsOf } from '#exporters/blocks';
import { printed } from '#exporters/shown';
import { type DocumentWords, documentWords } from '#exporters/writers/document-words';
import * as parts from '#exporters/writers/docx-parts';
import { emptyPng, inlinePicture, shapeOf } from '#exporters/writers/docx-picture';
import { emfOf } from '#exporters/writers/emf';
import { zipped } from '#exporters/writers/zipped';

const { xml } = parts;

/** Runs of text; line breaks and tabs are elements in Word, and nothing in a text is ever read as a field. */
const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${text
    .split('\n')
    .map((line) =>
      line
        .split('\t')
        .map((part) => `<w:t xml:space="preserve">${xml(part)}</w:t>`)
        .join('<w:tab/>'),
    )
    .join('<w:br/>')}</w:r>`;
const line = (style: string, content: string, more = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${content}</w:p>`;
const field = (code: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** Twentieths of a point: A4, with margins of 20 mm. */
const page = { short: 11_906, long: 16_838, margin: 1_134 };
const widthOf = (landscape: boolean): number => (landscape ? page.long : page.short) - 2 * page.margin;

const section = (landscape: boolean, titlePage: boolean): string => {
  const [width, height] = landscape ? [page.long, page.short] : [page.short, page.long];
  const wide = landscape ? '-wide' : '';
  return `<w:sectPr><w:headerReference w:type="default" r:id="header${wide}"/><w:footerReference w:type="default" r:id="footer${wide}"/><w:pgSz w:w="${width}" w:h="${height}"${landscape ? ' w:orient="landscape"' : ''}/><w:pgMar w:top="1361" w:right="${page.margin}" w:bottom="1247" w:left="${page.margin}" w:header="567" w:footer="567" w:gutter="0"/>${titlePage ? '<w:titlePg/>' : ''}</w:sectPr>`;
};

interface Row {
  cells: readonly string[];
  style?: string;
  /** Repeated on every page. */
  heading?: boolean;
  /** On the same page as the next. */
  keep?: boolean;
}

function table(rows: Iterable<Row>, widths: readonly number[], ends: readonly boolean[], landscape: boolean, caption: string): string {
  const sum = widths.reduce((all, width) => all + width, 0);
  const twips = widths.map((width) => Math.round((width / sum) * widthOf(landscape)));
  const one = ({ cells, style = 'Cell', heading, keep }: Row) =>
    `<w:tr><w:trPr><w:cantSplit/>${heading ? '<w:tblHeader/>' : ''}</w:trPr>${cells
      .map(
        (cell, at) =>
          `<w:tc><w:tcPr><w:tcW w:w="${twips[at]}" w:type="dxa"/></w:tcPr>${line(style, cell, `${keep ? '<w:keepNext/>' : ''}${ends[at] ? '<w:jc w:val="right"/>' : ''}`)}</w:tc>`,
      )
      .join('')}</w:tr>`;
  const written: string[] = [];
  for (const row of rows) written.push(one(row));
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Report"/><w:tblW w:w="${widthOf(landscape)}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/><w:tblCaption w:val="${xml(caption)}"/></w:tblPr><w:tblGrid>${twips.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${written.join('')}</w:tbl>${line('Cell', '')}`;
}

/** Writes the blocks of one document, and remembers its headings and pictures. */
class Writer {
  readonly pictures: parts.Picture[] = [];
  readonly headings: { level: number; text: string; bookmark: string }[] = [];
  readonly #shown: (cell: Cell) => string;

  constructor(
    private readonly about: DocumentAbout,
    private readonly words: DocumentWords,
  ) {
    this.#shown = (cell) => printed(cell, about.language);
  }

  *body(blocks: readonly Block[]): Generator<string> {
    const chapters = chaptersOf(blocks, this.#shown, this.about.short);
    let lying = false;
    for (const { landscape, blocks: said } of chapters) {
      // A section ends in the paragraph that carries its properties.
      if (landscape !== lying) yield `<w:p><w:pPr>${section(lying, false)}</w:pPr></w:p>`;
      lying = landscape;
      for (const block of said) yield this.#block(block, landscape);
    }
    yield section(lying, false);
  }

  #block(block: Block, landscape: boolean): string {
    switch (block.type) {
      case 'heading': {
        const bookmark = `_Toc${this.headings.length + 1}`;
        this.headings.push({ ...block, bookmark });
        return line(
          `Heading${block.level}`,
          `<w:bookmarkStart w:id="${this.headings.length}" w:name="${bookmark}"/>${run(block.text)}<w:bookmarkEnd w:id="${this.headings.length}"/>`,
        );
      }
      case 'paragraph':
        return line(block.muted ? 'Muted' : 'Normal', run(block.text));
      case 'callout':
        return line('Callout', run(block.text));
      case 'list':
        return block.items.map((item) => line('Bullet', run(item))).join('');
      case 'pageBreak':
        return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
      case 'table':
        return table(
          this.#rows(block),
          widthsOf(block, this.#shown),
          block.columns.map(({ end }) => end ?? false),
          landscape,
          block.caption,
        );
      case 'facts': {
        const lettered = block.facts.some(({ letter }) => letter);
        const { letter, field: label, content } = this.words;
        const cells = (first: string, rest: readonly string[]) => (lettered ? [first, ...rest] : rest);
        const headings = cells(run(letter), [run(label), run(content)]);
        const whole = block.facts.length <= shortFacts;
        const rows = block.facts.map((fact, at) => ({
          keep: whole && at < block.facts.length - 1,
          cells: cells(fact.letter ? run(`${fact.letter})`) : '', [run(fact.label, '<w:b/>'), this.#cell(fact.cell)]),
        }));
        return table(
          [{ cells: headings, style: 'CellHeading', heading: true }, ...rows],
          lettered ? [11, 30, 59] : [34, 66],
          [],
          landscape,
          block.caption,
        );
      }
      case 'figure': {
        const { ratio } = shapeOf(block.svg);
        const width = figureWidth(block, ratio, landscape);
        const drawn = this.picture(
          { mime: 'image/svg+xml', bytes: new TextEncoder().encode(block.svg), ratio },
          width,
          block.alt,
          emfOf(block.svg),
        );
        return `${line('Normal', drawn, '<w:keepNext/>')}${line('Caption', run(block.caption))}`;
      }
    }
  }

  #cell(cell: Cell): string {
    return run(this.#shown(cell), cell === null ? '<w:color w:val="595959"/>' : '');
  }

  *#rows({ columns, rows, total }: TableBlock): Generator<Row> {
    yield { cells: columns.map(({ heading }) => run(heading)), style: 'CellHeading', heading: true };
    for (const row of rows) yield { cells: row.map((cell) => this.#cell(cell)) };
    if (total) yield { cells: total.map((cell) => run(this.#shown(cell), '<w:b/>')) };
  }

  /** A picture in the text, `width` millimetres wide. Word draws an SVG where something stands that others show instead. */
  picture({ mime, bytes, ratio }: Logo, width: number, alt: string, emf?: Uint8Array): string {
    const number = this.pictures.length + 1;
    const add = (extension: string, content: Uint8Array) => {
      const id = `picture${this.pictures.length + 1}`;
      this.pictures.push({ id, name: `${id}.${extension}`, bytes: content });
      return id;
    };
    const svg = mime === 'image/svg+xml' ? add('svg', bytes) : null;
    const drawn = svg ? (emf ? add('emf', emf) : add('png', emptyPng)) : add(mime === 'image/png' ? 'png' : 'jpg', bytes);
    return inlinePicture({ number, drawn, svg, alt, width, ratio });
  }

  /** What stands before the first chapter; the contents are known when the rest is written. */
  front(): string {
    const { title, subtitle, organisation, short, logo } = this.about;
    const { made, selection, contents } = this.words;
    const height = short ? 16 : 26;
    const mark = logo ? line('Normal', this.picture(logo, Math.min(height * logo.ratio, 80), this.words.logo)) : '';
    if (short) {
      const above = subtitle ? `${organisation} · ${subtitle}` : organisation;
      return [mark, line('Subtitle', run(above)), line('Title', run(title)), line('Muted', run(made))].join('');
    }
    const space = '<w:spacing w:before="3600" w:after="160"/>';
    const titlePage = [
      mark,
      line('Subtitle', run(organisation), space),
      line('Title', run(title)),
      subtitle ? line('Subtitle', run(subtitle)) : '',
      line('Normal', run(made)),
      line('Normal', run(selection)),
    ].join('');
    const end = `<w:p><w:pPr>${section(false, true)}</w:pPr></w:p>`;
    const entries = this.headings.filter(({ level }) => level < 3);
    if (entries.length < 2) return titlePage + end;
    return `${titlePage}${end}${line('ContentsHeading', run(contents))}${entries.map((entry, at) => contentsEntry(entry, at === 0, at === entries.length - 1)).join('')}<w:p><w:r><w:br w:type="page"/></w:r></w:p>`;
  }
}

/** A line of the table of contents; the field around the lines lets Word make it anew (§17.16.5.68: \n leaves page numbers out). */
function contentsEntry(
  { level, text, bookmark }: { level: number; text: string; bookmark: string },
  first: boolean,
  last: boolean,
): string {
  const begin = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\n </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
  return line(`TOC${level}`, `${first ? begin : ''}<w:hyperlink w:anchor="${bookmark}">${run(text)}</w:hyperlink>${last ? end : ''}`);
}

/** The head and foot of pages turned one way. */
function edges(landscape: boolean, words: DocumentWords): [string, string[]][] {
  const wide = landscape ? '-wide' : '';
  const width = widthOf(landscape);
  const pages = `${run(`${words.page} `)}${field('PAGE')}${run(` ${words.of} `)}${field('NUMPAGES')}`;
  return [
    [`word/header${wide}.xml`, [parts.edge('hdr', width, run(words.runningOrganisation), run(words.running))]],
    [`word/footer${wide}.xml`, [parts.edge('ftr', width, run(words.made), pages)]],
  ];
}

/** Writes the document, a part at a time; others get their turn in between. */
export async function* writeDocx({ about, blocks }: BlockDocument, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const words = documentWords(about);
  const writer = new Writer(about, words);
  const body: string[] = [];
  for (const piece of writer.body(blocks)) {
    body.push(piece);
    await breathe();
    signal?.throwIfAborted();
  }
  const front = writer.front();
  const document = (function* () {
    const [start = '', end = ''] = parts.wordDocument('\u0000').split('\u0000');
    yield start;
    yield front;
    yield* body;
    yield end;
  })();
  const files: [string, Iterable<string | Uint8Array>][] = [
    ['[Content_Types].xml', [parts.contentTypes]],
    ['_rels/.rels', [parts.packageRelations]],
    ['docProps/core.xml', [parts.coreProperties(about)]],
    ['word/document.xml', document],
    ['word/_rels/document.xml.rels', [parts.documentRelations(writer.pictures)]],
    ['word/styles.xml', [parts.styles(about.language, about.colour)]],
    ['word/settings.xml', [parts.settings(about.language)]],
    ['word/numbering.xml', [parts.numbering]],
    ...[false, true].flatMap((landscape) => edges(landscape, words)),
    ...writer.pictures.map(({ name, bytes }): [string, Uint8Array[]] => [`word/media/${name}`, [bytes]]),
  ];
  yield* zipped(files, about.createdAt, signal);
}
