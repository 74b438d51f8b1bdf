'use client';
/** Settings that are changed on a page and saved as a new version. */
import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useMutation } from '#app/_components/use-mutation';
import { useUnsaved } from '#app/_components/use-unsaved.tsx';
import { type SettingsAnswer, saveSettingsDocument } from '#app/_data/report-settings';
import { reportTexts as words } from '#app/_i18n/texts/reports';
import { useText } from '#app/_i18n/use-text.tsx';

interface Changing<T> {
  settings: T;
  setSettings: (settings: T) => void;
  save: (event: FormEvent) => Promise<void>;
  /** The page is read again. */
  refresh: () => void;
  /** Asks before one leaves what is not saved. */
  unsaved: ReactNode;
}

/** `read` makes settings of what was saved; an answer that is none is as if nobody had changed anything. */
export function useSettings<T>(of: string, answer: SettingsAnswer, read: (json: unknown) => T): Changing<T> {
  const t = useText();
  const router = useRouter();
  const mutate = useMutation();
  const saved = read(JSON.parse(answer.settings));
  const [settings, setSettings] = useState(saved);
  const unsaved = useUnsaved(JSON.stringify(settings) !== JSON.stringify(saved));
  const refresh = () => router.refresh();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    await mutate(
      saveSettingsDocument,
      { of, settings: JSON.stringify(settings), after: answer.version },
      { done: () => t(words.settingsSaved), after: refresh },
    );
  };
  return { settings, setSettings, save, refresh, unsaved };
}
