/** PDF: tagged headings with what belongs to each (PDF/UA-1), and the outline itself attached, so that nothing is lost. */
import { countsOf, type Heading, headingsOf, numberingOf } from '#exporters/outline/headings';
import { writeJsonOutline } from '#exporters/outline/json';
import type { OutlineWriter } from '#exporters/outline/options';
import { setDocument } from '#exporters/typst';
import { attachmentName } from '#model/outline-carried';
import { bodyLines, headingLine, visible } from '#model/outline-lines';
import { fill, type Text } from '#model/text';

const words = {
  nameless: { nb: '(uten tittel)', nn: '(utan tittel)', en: '(no title)' },
  attached: {
    nb: 'Disposisjonen som data. Husorden leser den når filen kommer tilbake.',
    nn: 'Disposisjonen som data. Husorden les han når fila kjem tilbake.',
    en: 'The outline as data. Husorden reads it when the file comes back.',
  },
  contents: { nb: 'Innhold', nn: 'Innhald', en: 'Contents' },
  page: { nb: 'Side {page} av {pages}', nn: 'Side {page} av {pages}', en: 'Page {page} of {pages}' },
} as const satisfies Record<string, Text>;

/** What is said is data; only how it looks is written here. */
const source = `#set page(paper: "a4", margin: (x: 2.4cm, y: 2.4cm),
  header: if data.heading != "" { align(right, text(size: 9pt, fill: rgb("#4a5a6a"), data.heading)) },
  footer: context align(center, text(size: 9pt, fill: rgb("#4a5a6a"),
    data.page.at(0) + str(counter(page).get().first()) + data.page.at(1) + str(counter(page).final().first()))))
#set par(leading: 0.6em, spacing: 0.75em)
#show title: set text(size: 22pt, fill: rgb("#1e2b3c"))
#show title: set block(below: 1em)
#let sizes = (15pt, 13pt, 11.5pt, 11pt)
#show heading: it => {
  set text(size: sizes.at(calc.min(it.level, sizes.len()) - 1), fill: rgb("#1e2b3c"), weight: 600)
  block(above: if it.level == 1 { 1.6em } else { 1.2em }, below: 0.6em, sticky: true, it.body)
}
#show outline.entry.where(level: 1): set text(weight: 600)
#let line(label, words) = par(if label == none { words } else { strong(label + ":") + " " + words })
#let node(level, words, lines) = {
  if level == 0 { title(words) } else { heading(level: level, words) }
  for (label, words) in lines { line(label, words) }
}
#for (level, words, lines) in data.before { node(level, words, lines) }
#if data.depth > 0 { outline(title: data.contents, depth: data.depth, indent: 1.2em) }
#for (level, words, lines) in data.after { node(level, words, lines) }
`;

const contentsFrom = 40;
const contentsMost = 300;

/** As many levels of contents as a reader can use; none in a short document. */
function contentsDepth(headings: readonly Heading[]): number {
  if (headings.length < contentsFrom) return 0;
  let depth = 0;
  let entries = 0;
  for (let level = 1; level <= 4; level++) {
    const more = headings.filter((heading) => heading.level === level).length;
    if (more === 0 || entries + more > contentsMost) break;
    entries += more;
    depth = level;
  }
  return depth;
}

/** PDF/UA allows no empty heading. */
const hasLetters = (text: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

const longestTitle = 500;
const oneLine = (text: string): string => visible(text).replace(/\s+/g, ' ').trim().slice(0, longestTitle);

/** Writes the outline as a PDF that is read back as the same outline. */
export const writePdfOutline: OutlineWriter = async (outline, options) => {
  const { language, title, organisation, author, date = new Date() } = options;
  const name = title ?? outline.root.title;
  const headings = headingsOf(outline);
  const numbering = numberingOf(headings);
  const counts = numbering === 'decoration' ? countsOf(headings) : [];
  const shown = headings.map(({ values, level }, i) => {
    const typed = headingLine(values, level, 'typed');
    const lines = bodyLines(values, language).map(({ label, text }) => [label ?? null, text]);
    const heading = hasLetters(typed) ? typed : words.nameless[language];
    return [level, counts[i] === undefined ? heading : `${counts[i]} ${heading}`, lines];
  });
  const day = date.toLocaleDateString({ nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }[language], { dateStyle: 'long', timeZone: 'UTC' });
  // The title and what is said of the whole stand before the contents.
  const before = headings[0]?.level === 0 ? 1 : 0;
  const { bytes } = await writeJsonOutline(outline, options);
  const document = {
    title: hasLetters(oneLine(name)) ? oneLine(name) : words.nameless[language],
    author: oneLine(author ?? organisation ?? 'Husorden'),
    language,
    createdAt: date,
    source,
    data: {
      heading: [...(organisation === undefined ? [] : [oneLine(organisation)]), day].join(' · '),
      page: fill(words.page, { page: '\n', pages: '' })[language].split('\n'),
      contents: words.contents[language],
      depth: contentsDepth(headings),
      before: shown.slice(0, before),
      after: shown.slice(before),
    },
    attachments: [{ name: attachmentName, mime: 'application/json', description: words.attached[language], bytes }],
  };
  return { bytes: await setDocument(document), losses: [] };
};
