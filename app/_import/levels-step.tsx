'use client';
import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { importCounts as counts, importWords as words } from '#app/_i18n/texts/import';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_import/import.module.css';
import type { LevelsDecision, ShownLevel } from '#app/_import/protocol';
import { kindOf } from '#model/kinds/index';
import { isOutlineKind, type OutlineKind, outlineKinds } from '#model/outline-kinds';

interface Properties {
  levels: readonly ShownLevel[];
  losses: readonly string[];
  onChoose: (levels: LevelsDecision) => void;
}

/** What the levels of a tree are in the registry. Our own export has said so itself, and is asked nothing. */
export function LevelsStep({ levels, losses, onChoose }: Properties) {
  const t = useText();
  // What was chosen last counts at once: whoever chooses the next level does not wait for the plan of the one before.
  const [kinds, setKinds] = useState(() => levels.map(({ kind }) => kind));
  useEffect(() => setKinds(levels.map(({ kind }) => kind)), [levels]);
  const choose = (depth: number, kind: OutlineKind | null) => {
    const next = kinds.map((one, i) => (i === depth ? kind : one));
    setKinds(next);
    const [top = null, ...under] = next;
    onChoose({ root: top, below: under.length > 0 ? under : [null] });
  };
  const [, ...below] = levels;
  const asks = below.some(({ nodes, known }) => known < nodes) || below.length === 0;
  return (
    <>
      {asks && (
        <div className={styles.sheet}>
          <div>
            <strong>{t(words.levels)}</strong> <span className="ho-muted">{t(words.levelsHelp)}</span>
          </div>
          <ul className={`ho-plain-list ${styles.columns}`}>
            {levels.map((level) => (
              <Level
                key={level.depth}
                level={{ ...level, kind: kinds[level.depth] ?? null }}
                onChoose={(kind) => choose(level.depth, kind)}
              />
            ))}
          </ul>
        </div>
      )}
      {losses.length > 0 && (
        <details>
          <summary>{t(counts.losses, { count: losses.length })}</summary>
          <ul>
            {losses.slice(0, shownLosses).map((loss, i) => (
              <li key={i}>{loss}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const shownLosses = 200;

function Level({ level: { depth, nodes, samples, kind }, onChoose }: { level: ShownLevel; onChoose: (kind: OutlineKind | null) => void }) {
  const t = useText();
  const name = depth === 0 ? t(words.rootLevel) : t(words.level, { depth });
  return (
    <li className={styles.column}>
      <div>
        <strong>{name}</strong> <span className="ho-muted ho-small">{t(counts.nodes, { count: nodes })}</span>
      </div>
      <div className={styles.samples}>
        <span className="ds-sr-only">{t(words.samples)}: </span>
        {samples.map((sample, i) => (
          <span key={i} className={styles.sample} title={sample}>
            {sample}
          </span>
        ))}
      </div>
      <Field>
        <Label className="ds-sr-only">{t(words.levelIs, { level: name })}</Label>
        <Select
          data-size="sm"
          value={kind ?? ''}
          onChange={(event) => onChoose(isOutlineKind(event.target.value) ? event.target.value : null)}
        >
          <option value="">{t(words.leaveLevel)}</option>
          {outlineKinds.map((one) => (
            <option key={one} value={one}>
              {t(kindOf(one).plural)}
            </option>
          ))}
        </Select>
      </Field>
    </li>
  );
}
