/** A file that takes its time: how far it has come, a way to stop it, and what went wrong. */
import { useEffect, useRef, useState } from 'react';
import { askForFile, save } from '#app/_convert/send';
import { convertWords as words } from '#app/_i18n/texts/convert';
import { useText } from '#app/_i18n/use-text.tsx';
import { ImportRefused } from '#app/_import/send';

export function useDownload() {
  const t = useText();
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [error, setError] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const cancel = () => {
    running.current?.abort();
    running.current = null;
    setProgress(null);
  };
  const download = async (address: string) => {
    cancel();
    const abort = new AbortController();
    running.current = abort;
    const { signal } = abort;
    setError(null);
    setProgress({ done: 0, total: 0 });
    try {
      const onProgress = (now: { done: number; total: number }) => running.current === abort && setProgress(now);
      save(await askForFile(address, { language: t.language, signal, onProgress }));
    } catch (failure) {
      if (!signal.aborted) setError(failure instanceof ImportRefused && failure.message ? failure.message : t(words.failed));
    }
    if (running.current === abort) setProgress(null);
  };
  return { progress, error, download, cancel };
}
