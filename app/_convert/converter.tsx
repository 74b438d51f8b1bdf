'use client';
import { Button, Heading } from '@digdir/designsystemet-react';
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useMemo } from 'react';
import styles from '#app/_convert/convert.module.css';
import { FormatList, LossList } from '#app/_convert/format-list.tsx';
import { TreeTable } from '#app/_convert/tree-table.tsx';
import { type ReadFile, useConvert, type Work } from '#app/_convert/use-convert';
import { convertCounts as counts, convertWords as words } from '#app/_i18n/texts/convert';
import { useText } from '#app/_i18n/use-text.tsx';
import { ChosenFile } from '#app/_import/chosen-file.tsx';
import { FileStep, type FileWords } from '#app/_import/file-step.tsx';
import { handOver } from '#app/_import/handed-over';
import { Bar } from '#app/_import/progress-bar.tsx';
import { Refused } from '#app/_import/refused.tsx';
import { Step } from '#app/_import/step.tsx';
import type { MindNode } from '#app/_map/mind-layout';
import { outlineExtensions } from '#model/outline-formats';

const MindMap = dynamic(() => import('#app/_map/mind-map.tsx').then((module) => module.MindMap), {
  ssr: false,
  loading: () => <div className={styles.waiting} />,
});

const says: FileWords = {
  accept: [...outlineExtensions, '.markdown', '.txt', '.tsv'].join(','),
  help: words.fileHelp,
  paste: words.paste,
  pasteLabel: words.pasteLabel,
  pasted: words.pasted,
};

/** A file, the tree it holds as a picture and as a table, and what to do with it. */
export function Converter({ mayImport }: { mayImport: boolean }) {
  const t = useText();
  const router = useRouter();
  const { read, formats, working, error, ...actions } = useConvert();
  const bringIn = ({ source }: ReadFile) => {
    handOver('file' in source ? source : { file: new File([source.text], source.name, { type: 'text/markdown' }) });
    router.push(`/${t.language}/import-og-eksport`);
  };
  const underway = working && <Underway working={working} onCancel={actions.cancel} />;
  return (
    <div className={styles.steps}>
      <Refused error={error} />
      <Step level={2} title={t(words.fileStep)}>
        {read ? (
          <ChosenFile file={read.file} onOther={actions.restart} />
        ) : (
          <FileStep onChoose={actions.choose} onRefuse={actions.refuse} says={says} />
        )}
        {!read && underway}
      </Step>
      {read && (
        <>
          <Step level={2} title={t(words.seenStep)} turn={read.file}>
            <Seen read={read} />
          </Step>
          <Step level={2} title={t(words.takeStep)}>
            {underway}
            {formats.size === 0 && !working && (
              <div className="ho-row">
                <span>{t(words.large)}</span>
                <Button variant="secondary" data-size="sm" onClick={actions.compare}>
                  {t(words.compare)}
                </Button>
              </div>
            )}
            <FormatList
              formats={formats}
              comparing={working?.what === 'comparing' || working?.what === 'reading'}
              busy={working?.what === 'writing'}
              onDownload={actions.download}
            />
            {mayImport && (
              <div className={styles.finish}>
                <Button onClick={() => bringIn(read)}>{t(words.bringIn)}</Button>
                <span className="ho-muted ho-small">{t(words.bringInHelp)}</span>
              </div>
            )}
          </Step>
        </>
      )}
    </div>
  );
}

function Underway({ working: { what, done, total }, onCancel }: { working: Work; onCancel: () => void }) {
  const t = useText();
  return <Bar label={t(words[what])} done={done} total={total} onCancel={onCancel} />;
}

function Seen({ read: { file, nodes, levels, losses, count } }: { read: ReadFile }) {
  const t = useText();
  const drawn = useMemo(
    () =>
      nodes.map(({ parent, title, number }, i): MindNode => {
        return { id: String(i), parent: parent === null ? null : String(parent), title, ...(number ? { note: number } : {}) };
      }),
    [nodes],
  );
  return (
    <>
      <p role="status">
        {t(counts.nodes, { count: nodes.length })} {t(counts.levels, { count: levels })}. {count === 0 && t(words.noLoss)}
      </p>
      {count > 0 && <LossList summary={t(counts.unread, { count })} losses={losses} />}
      <div className={styles.panes}>
        <div className={styles.map}>
          <MindMap nodes={drawn} label={t(words.mapOf, { file })} />
        </div>
        <div className={styles.pane}>
          <Heading level={3} data-size="2xs" className="ds-sr-only">
            {t(words.table)}
          </Heading>
          <TreeTable nodes={nodes} label={t(words.tableOf, { file })} />
        </div>
      </div>
    </>
  );
}
