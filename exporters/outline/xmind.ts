/** XMind, as it has been since 2020: `content.json` in a package. What XMind has no place for rides in an extension, which it leaves alone. */
import { identities } from '#exporters/outline/identities';
import type { OutlineWriter } from '#exporters/outline/options';
import { zippedWhole } from '#exporters/writers/zipped';
import { splitList } from '#model/exchange';
import type { Outline, OutlineNode } from '#model/outline';
import { hasLabels } from '#model/outline-lines';
import { mayHaveNumber } from '#model/outline-numbers';
import { endsWithLevel } from '#model/outline-text';
import { type XmindTopic, xmindMarkers, xmindProvider } from '#model/outline-xmind';

/** Markers that came from XMind go back as markers. */
function markersOf(fields: Readonly<Record<string, string>>): string[] | undefined {
  const markers = splitList(fields[xmindMarkers] ?? '');
  return markers.length > 0 && markers.every((marker) => /^[\w-]+$/.test(marker)) && markers.join('; ') === fields[xmindMarkers]
    ? markers
    : undefined;
}

function topicOf(node: OutlineNode, { native, other }: { native: string; other: string | undefined }): XmindTopic {
  const { title, level, number, keywords, description, fields = {} } = node;
  const markers = markersOf(fields);
  const named = Object.entries(fields).filter(([name]) => !(markers && name === xmindMarkers));
  const more = {
    ...(other === undefined ? {} : { id: other }),
    ...(level === undefined ? (endsWithLevel(title) ? { level: null } : {}) : { level }),
    ...(number === undefined ? (mayHaveNumber(title) ? { number: null } : {}) : { number }),
    ...(!keywords && hasLabels(description ?? '') ? { keywords: null } : {}),
    ...(named.length > 0 ? { fields: Object.fromEntries(named) } : {}),
  };
  return {
    id: native,
    class: 'topic',
    title,
    ...(description === undefined ? {} : { notes: { plain: { content: description } } }),
    ...(keywords ? { labels: keywords } : {}),
    ...(markers ? { markers: markers.map((markerId) => ({ markerId })) } : {}),
    ...(Object.keys(more).length > 0 ? { extensions: [{ provider: xmindProvider, content: more }] } : {}),
  };
}

/** Recurs: a written outline is never deeper than readers take. */
function topics(outline: Outline): XmindTopic {
  const identity = identities(outline);
  const make = (node: OutlineNode): XmindTopic => {
    const topic = topicOf(node, identity(node));
    if (node.children.length > 0) topic.children = { attached: node.children.map(make) };
    return topic;
  };
  return make(outline.root);
}

// Old versions open the package by this part, and find nothing else they know.
const upgrade = `<?xml version="1.0" encoding="UTF-8" standalone="no"?><xmap-content xmlns="urn:xmind:xmap:xmlns:content:2.0" version="2.0"><sheet id="1"><topic id="2"><title>Warning: this file can only be opened with XMind 2020 or newer.</title></topic></sheet></xmap-content>`;
const manifest = { 'file-entries': { 'content.json': {}, 'metadata.json': {}, 'content.xml': {} } };
// Zip has no dates before 1980; a set one makes equal outlines equal files.
const epoch = new Date('1980-01-02T00:00:00Z');

/** Writes an XMind workbook with one sheet. */
export const writeXmindOutline: OutlineWriter = async (outline, { title, author, organisation, date }) => {
  const root = topics(outline);
  const sheet = {
    id: 'husorden',
    class: 'sheet',
    title: title ?? outline.root.title,
    rootTopic: { ...root, structureClass: 'org.xmind.ui.logic.right' },
  };
  const creator = { creator: { name: 'Husorden' }, ...(author || organisation ? { author: author ?? organisation } : {}) };
  const parts = { 'content.json': [sheet], 'metadata.json': creator, 'manifest.json': manifest };
  const files = Object.entries(parts).map(([name, value]) => [name, [JSON.stringify(value)]] as const);
  return { bytes: await zippedWhole([...files, ['content.xml', [upgrade]]], date ?? epoch), losses: [] };
};
