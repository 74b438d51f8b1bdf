/** The outline as JSON: `{ "root": { "title", "level"?, "id"?, "number"?, "keywords"?, "description"?, "fields"?, "children" } }`. Carries everything. */
import type { OutlineWriter } from '#exporters/outline/options';

/** Writes an outline as JSON. */
export const writeJsonOutline: OutlineWriter = async (outline) => ({
  bytes: new TextEncoder().encode(`${JSON.stringify(outline, null, 2)}\n`),
  losses: [],
});
