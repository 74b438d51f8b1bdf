'use client';
import { Button, Details, Textarea } from '@digdir/designsystemet-react';
import { FileTextIcon } from '@navikt/aksel-icons';
import { useId, useRef, useState } from 'react';
import { importWords as words } from '#app/_i18n/texts/import';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_import/import.module.css';
import { largestFile } from '#app/_import/protocol';
import type { Source } from '#app/_import/send';
import { outlineExtensions } from '#model/outline-formats';
import type { Text } from '#model/text';

const accepted = ['.xlsx', '.csv', '.tsv', '.txt', '.json', '.xml', '.ttl', '.jsonld', '.rdf', ...outlineExtensions].join(',');

interface Properties {
  onChoose: (source: Source) => void;
  onRefuse: (message: string) => void;
  /** What may be chosen and pasted, in words; of the import when left out. */
  says?: FileWords;
}

/** `pasted` is what a pasted text is called as a file. */
export interface FileWords {
  accept: string;
  help: Text;
  paste: Text;
  pasteLabel: Text;
  pasted: Text;
}

const ofImport: FileWords = {
  accept: accepted,
  help: words.fileHelp,
  paste: words.paste,
  pasteLabel: words.pasteLabel,
  pasted: words.pasted,
};

/** A file by button or by dropping it, or cells pasted from a spreadsheet. */
export function FileStep({ onChoose, onRefuse, says = ofImport }: Properties) {
  const t = useText();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const help = useId();
  const take = (file: File | undefined) => {
    if (!file) return;
    if (file.size > largestFile) onRefuse(t(words.tooLarge, { file: file.name }));
    else onChoose({ file });
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button does the same */}
      <div
        className={styles.drop}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files[0]);
        }}
      >
        <input
          ref={input}
          type="file"
          hidden
          accept={says.accept}
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <Button onClick={() => input.current?.click()} aria-describedby={help}>
          <FileTextIcon aria-hidden />
          {t(words.chooseFile)}
        </Button>
        <span>{t(words.dropHere)}</span>
        <span id={help} className="ho-muted ho-small">
          {t(says.help)}
        </span>
      </div>
      <Paste onChoose={onChoose} says={says} />
    </>
  );
}

function Paste({ onChoose, says }: { onChoose: Properties['onChoose']; says: FileWords }) {
  const t = useText();
  const id = useId();
  const [text, setText] = useState('');
  return (
    <Details data-size="sm">
      <Details.Summary>{t(says.paste)}</Details.Summary>
      <Details.Content>
        <div className={styles.paste}>
          <label htmlFor={id}>{t(says.pasteLabel)}</label>
          <Textarea id={id} rows={6} value={text} spellCheck={false} wrap="off" onChange={(event) => setText(event.target.value)} />
          <div>
            <Button
              variant="secondary"
              data-size="sm"
              disabled={text.trim() === ''}
              onClick={() => onChoose({ text, name: t(says.pasted) })}
            >
              {t(words.usePasted)}
            </Button>
          </div>
        </div>
      </Details.Content>
    </Details>
  );
}
