/** XMind 8 and older: `content.xml`, given as the same sheets and topics that newer workbooks have. */
import type { OutlineLimits } from '#importers/outline/options';
import { OutlineRefused } from '#importers/outline/refusals';
import { namespaced, walkXml } from '#importers/readers/xml';
import type { Zip } from '#importers/readers/zip';

interface Topic {
  id: string;
  title: string;
  notes?: { plain: { content: string } };
  labels: string[];
  markers: { markerId: string }[];
  href?: string;
  image?: true;
  children: Record<string, Topic[]>;
}

interface Sheet {
  rootTopic?: Topic;
  relationships: unknown[];
  [name: string]: unknown;
}

/** Reads the sheets of an old workbook. */
export async function xmindSheets(zip: Zip, limits: OutlineLimits, file: string, signal?: AbortSignal): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  const open: Topic[] = [];
  const sorts: string[] = [];
  const path: string[] = [];
  let words = '';
  const startTopic = (attributes: Readonly<Record<string, string>>) => {
    if (open.length > limits.depth) throw new OutlineRefused('too_deep', file, { limit: limits.depth });
    const topic: Topic = { id: attributes.id ?? '', title: '', labels: [], markers: [], children: {} };
    const href = namespaced(attributes, 'href');
    if (href) topic.href = href;
    const above = open.at(-1);
    const sheet = sheets.at(-1);
    if (above) {
      const sort = sorts.at(-1) ?? 'attached';
      above.children[sort] = [...(above.children[sort] ?? []), topic];
    } else if (sheet) sheet.rootTopic ??= topic;
    open.push(topic);
  };
  await walkXml(
    zip,
    'content.xml',
    {
      open(tag, attributes) {
        const topic = open.at(-1);
        if (tag === 'sheet') sheets.push({ relationships: [] });
        else if (tag === 'topic') startTopic(attributes);
        else if (tag === 'topics') sorts.push(attributes.type ?? 'attached');
        else if (tag === 'marker-ref') topic?.markers.push({ markerId: attributes['marker-id'] ?? '' });
        else if (tag === 'img' && topic) topic.image = true;
        else if (tag === 'relationship') sheets.at(-1)?.relationships.push(true);
        path.push(tag);
        words = '';
      },
      text(text) {
        words += text;
      },
      close(tag) {
        path.pop();
        const topic = open.at(-1);
        const within = path.at(-1);
        if (tag === 'topic') open.pop();
        else if (tag === 'topics') sorts.pop();
        else if (tag === 'title' && within === 'topic' && topic) topic.title = words;
        else if (tag === 'label' && topic && words !== '') topic.labels.push(words);
        else if (tag === 'plain' && within === 'notes' && topic) topic.notes = { plain: { content: words } };
        words = '';
      },
    },
    signal,
  );
  return sheets;
}
