/** Names made for rows of tables that have no column of names: people keep lists by system, not by the title of each agreement or assessment. */
import type { Value } from '#model/fields';

const mostAbout = 3;
const mostLetters = 200;

/** «ROS Visma Flyt Skole 2024»: what it is, what it is about, and the year of a date; undefined when nothing says what it is about. */
export function calledAfter(what: string, about: readonly string[], date?: Value): string | undefined {
  if (!about.length) return undefined;
  const year = typeof date === 'string' ? date.slice(0, 4) : '';
  return [what, about.slice(0, mostAbout).join(', '), year].filter(Boolean).join(' ');
}

/** The first line of a text, no longer than a name may be. */
export function firstLine(text: Value | undefined): string | undefined {
  const line = typeof text === 'string' ? (text.split('\n', 1)[0] ?? '').trim() : '';
  return (line.length > mostLetters ? `${line.slice(0, mostLetters - 1)}…` : line) || undefined;
}
