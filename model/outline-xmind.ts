/** What we read and write of XMind's `content.json`. */

/** The extension that carries what XMind has no place for. */
export const xmindProvider = 'husorden';
/** The field that keeps the markers of a topic. */
export const xmindMarkers = 'Markører';

export interface XmindTopic {
  id: string;
  class: 'topic';
  title: string;
  notes?: { plain: { content: string } };
  labels?: readonly string[];
  markers?: readonly { markerId: string }[];
  extensions?: readonly { provider: string; content: unknown }[];
  children?: { attached: XmindTopic[] };
}
