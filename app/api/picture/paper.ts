/** Pictures on paper of their own: A3 on its side, one to a page, drawn and not photographed. */
import { date } from '#app/_i18n/format';
import { setDocument } from '#exporters/typst';
import type { Language } from '#model/text';

export interface PaperPicture {
  svg: string;
  /** What it shows, in sentences: for those who do not see it, and below it. */
  caption: string;
}

const source = `#set page("a3", flipped: true, margin: 14mm, footer: context [
  #set text(9pt, fill: luma(80))
  #data.organisation #h(1fr) #data.made #h(1fr) #counter(page).display()
])
#for (i, picture) in data.pictures.enumerate() {
  if i > 0 { pagebreak() }
  heading(level: 1, data.title)
  image(picture.file, width: 100%, height: 228mm, fit: "contain", alt: picture.caption)
  text(10pt, picture.caption)
}`;

/** The pictures as a tagged PDF. */
export function pdfOf(
  pictures: readonly PaperPicture[],
  about: { title: string; organisation: string; author: string; language: Language; signal: AbortSignal },
): Promise<Uint8Array> {
  const now = new Date();
  const file = (i: number) => `picture-${i}.svg`;
  return setDocument(
    {
      title: about.title,
      author: about.author,
      language: about.language,
      createdAt: now,
      source,
      data: {
        title: about.title,
        organisation: about.organisation,
        made: `${about.author}, ${date(now.toISOString(), about.language)}`,
        pictures: pictures.map(({ caption }, i) => ({ caption, file: file(i) })),
      },
      files: Object.fromEntries(pictures.map(({ svg }, i) => [file(i), new TextEncoder().encode(svg)])),
    },
    { signal: about.signal },
  );
}
