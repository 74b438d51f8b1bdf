/** A text with pieces of the page in it: `{name}` is replaced by whatever is given, not only by words. */
import { Fragment, type ReactNode } from 'react';

export function Rich({ text, parts }: { text: string; parts: Readonly<Record<string, ReactNode>> }) {
  return text.split(/(\{\w+\})/).map((piece, index) => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    return <Fragment key={index}>{name === undefined ? piece : (parts[name] ?? piece)}</Fragment>;
  });
}
