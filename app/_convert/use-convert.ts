'use client';
/** The state of the converter: the file, the tree it holds, what each format would lose, and what is going on. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FormatLosses, SentNode, ToldLoss } from '#app/_convert/protocol';
import { askToRead, askToWrite, save } from '#app/_convert/send';
import { convertWords as words } from '#app/_i18n/texts/convert';
import { useText } from '#app/_i18n/use-text.tsx';
import { ImportRefused, type Source } from '#app/_import/send';
import { type OutlineFormatName, outlineFormats } from '#model/outline-formats';

export interface ReadFile {
  source: Source;
  file: string;
  nodes: readonly SentNode[];
  levels: number;
  losses: readonly ToldLoss[];
  count: number;
}

export interface Work {
  what: 'reading' | 'comparing' | 'writing';
  done: number;
  total: number;
  format?: OutlineFormatName;
}

interface State {
  read: ReadFile | null;
  formats: ReadonlyMap<OutlineFormatName, FormatLosses>;
  working: Work | null;
  error: string | null;
}

const idle: State = { read: null, formats: new Map(), working: null, error: null };

/** «kart.mm» as Word is «kart.docx». */
export const convertedName = (file: string, format: OutlineFormatName): string =>
  `${file.replace(/\.[^.]+$/, '') || 'husorden'}.${outlineFormats[format].extension}`;

export function useConvert() {
  const t = useText();
  const [state, setState] = useState<State>(idle);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = useCallback(
    async (working: Work, work: (signal: AbortSignal, set: (change: (now: State) => State) => void) => Promise<void>) => {
      running.current?.abort();
      const abort = new AbortController();
      running.current = abort;
      const set = (change: (now: State) => State) => running.current === abort && setState(change);
      set((now) => ({ ...now, working, error: null }));
      try {
        await work(abort.signal, set);
        set((now) => ({ ...now, working: null }));
      } catch (error) {
        const message = error instanceof ImportRefused && error.message ? error.message : t(words.failed);
        set((now) => ({ ...now, working: null, error: abort.signal.aborted ? null : message }));
      }
    },
    [t],
  );

  const read = (source: Source, compare = false) =>
    run({ what: compare ? 'comparing' : 'reading', done: 0, total: 0 }, async (signal, set) => {
      let head: Omit<ReadFile, 'nodes'> | null = null;
      const nodes: SentNode[] = [];
      for await (const message of askToRead(source, compare, { language: t.language, signal })) {
        if (message.type === 'progress') set((now) => ({ ...now, working: { what: 'reading', done: message.done, total: message.total } }));
        if (message.type === 'read') {
          const { file, levels, losses, count } = message;
          head = { source, file, levels, losses, count };
        }
        if (message.type === 'nodes') nodes.push(...message.nodes);
        if (message.type !== 'format') continue;
        const { format } = message;
        const whole = head && { ...head, nodes };
        set((now) => ({
          ...now,
          // The tree is shown as soon as it is whole; the formats follow one by one.
          read: now.read?.source === source ? now.read : whole,
          formats: new Map([...now.formats, [format.format, format]]),
          working: { what: 'comparing', done: now.formats.size + 1, total: Object.keys(outlineFormats).length },
        }));
      }
      const whole = head && { ...head, nodes };
      set((now) => ({ ...now, read: now.read?.source === source ? now.read : whole }));
    });

  const download = (format: OutlineFormatName) => {
    const { read: current } = state;
    if (!current) return;
    void run({ what: 'writing', done: 0, total: 0, format }, async (signal, set) => {
      const onProgress = ({ done, total }: { done: number; total: number }) =>
        set((now) => ({ ...now, working: { what: 'writing', done, total, format } }));
      const { blob } = await askToWrite(current.source, format, { language: t.language, signal, onProgress });
      save({ name: convertedName(current.file, format), blob });
    });
  };

  return {
    ...state,
    choose: (source: Source) => {
      setState(idle);
      void read(source);
    },
    compare: () => state.read && void read(state.read.source, true),
    download,
    cancel: () => {
      running.current?.abort();
      setState((now) => ({ ...now, working: null }));
    },
    restart: () => {
      running.current?.abort();
      running.current = null;
      setState(idle);
    },
    refuse: (message: string) => setState({ ...idle, error: message }),
  };
}
