'use client';
import { Button, Tag } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import styles from '#app/_convert/convert.module.css';
import type { FormatLosses, ToldLoss } from '#app/_convert/protocol';
import { convertCounts as counts, convertWords as words } from '#app/_i18n/texts/convert';
import { useText } from '#app/_i18n/use-text.tsx';
import { type OutlineFormatName, outlineFormatNames, outlineFormats } from '#model/outline-formats';

interface Properties {
  formats: ReadonlyMap<OutlineFormatName, FormatLosses>;
  /** Formats are being examined: those not yet told are on their way. */
  comparing: boolean;
  busy: boolean;
  onDownload: (format: OutlineFormatName) => void;
}

/** Every format, with what it would lose of this very tree. */
export function FormatList({ formats, comparing, busy, onDownload }: Properties) {
  const t = useText();
  return (
    <ul className={`ho-plain-list ${styles.formats}`} aria-label={t(words.formats)}>
      {outlineFormatNames.map((name) => {
        const about = formats.get(name);
        const label = t(outlineFormats[name].label);
        return (
          <li key={name} className={styles.format}>
            <div>
              <strong>{label}</strong> <span className="ho-muted ho-small">.{outlineFormats[name].extension}</span>
            </div>
            <div className={styles.loss}>
              {about ? <Verdict about={about} /> : <span className="ho-muted ho-small">{comparing ? '…' : t(words.notCompared)}</span>}
            </div>
            <Button
              variant="secondary"
              data-size="sm"
              disabled={busy || about?.refused !== undefined}
              aria-label={t(words.downloadAs, { format: label })}
              onClick={() => onDownload(name)}
            >
              <DownloadIcon aria-hidden />
              {t(words.download)}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function Verdict({ about: { count, losses, refused } }: { about: FormatLosses }) {
  const t = useText();
  if (refused) return <span className="ho-small">{refused}</span>;
  if (count === 0)
    return (
      <Tag data-size="sm" data-color="success">
        {t(words.losesNothing)}
      </Tag>
    );
  return <LossList summary={t(counts.loses, { count })} losses={losses} />;
}

/** What was not carried, folded until somebody asks. */
export function LossList({ summary, losses }: { summary: string; losses: readonly ToldLoss[] }) {
  return (
    <details className={styles.losses}>
      <summary>{summary}</summary>
      <ul>
        {losses.map(({ at, what }, i) => (
          <li key={i}>
            {at && <strong>{at}: </strong>}
            {what}
          </li>
        ))}
      </ul>
    </details>
  );
}
