import type { AriaLabelConfig } from '@xyflow/react';
import type { Say } from '#app/_i18n/say';
import { map as words } from '#app/_i18n/texts/map';

/** What the canvas says of itself, in the language of the page; the nodes have keys and names of their own. */
export const spoken = (t: Say): Partial<AriaLabelConfig> => ({
  'node.a11yDescription.default': t(words.canvasHelp),
  'node.a11yDescription.keyboardDisabled': t(words.canvasHelp),
  'node.a11yDescription.ariaLiveMessage': () => '',
  'edge.a11yDescription.default': t(words.canvasHelp),
  'minimap.ariaLabel': t(words.miniMap),
});
