'use client';
/** Saved maps, landscapes and roadmaps that stand in a report as figures. */
import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import { useAnswer } from '#app/_components/use-answer';
import { pageTitle, savedSelection } from '#app/_data/saved';
import { reportTexts as words } from '#app/_i18n/texts/reports';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_reports/reports.module.css';
import { mostFigures } from '#model/report-settings';
import type { SavedView } from '#model/saved-pages';
import { isSavedPage } from '#model/saved-pages';

const listed = `query ViewsForReports { savedViews { ${savedSelection} } }`;

interface Properties {
  /** Ids of views. */
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** Only what everybody may see: for what the whole organisation gets. */
  sharedOnly?: boolean;
}

export function FiguresChoice({ chosen, onChange, sharedOnly = false }: Properties) {
  const t = useText();
  const { data } = useAnswer<{ savedViews: SavedView[] }>(listed, {}, 0);
  const views = (data?.savedViews ?? []).filter(({ kind, shared }) => isSavedPage(kind) && (shared || !sharedOnly));
  const nameOf = ({ name, kind }: SavedView) => (isSavedPage(kind) ? `${name} (${t(pageTitle(kind)).toLowerCase()})` : name);
  const labelOf = (id: string) => {
    const view = views.find((one) => one.id === id);
    return view ? nameOf(view) : t(words.figureGone);
  };
  const free = views.filter(({ id }) => !chosen.includes(id));
  return (
    <div className="ho-stack">
      <p className="ho-muted ho-small">{t(sharedOnly ? words.figuresShared : words.figuresHelp)}</p>
      {data && chosen.length > 0 && (
        <ul className={styles.columns} aria-label={t(words.figures)}>
          {chosen.map((id) => (
            <li key={id} className={styles.column}>
              <span>{labelOf(id)}</span>
              <Button
                variant="tertiary"
                data-size="sm"
                icon
                aria-label={t(words.removeFigure, { name: labelOf(id) })}
                onClick={() => onChange(chosen.filter((one) => one !== id))}
              >
                <XMarkIcon aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {data && views.length === 0 && <p className="ho-muted">{t(sharedOnly ? words.noSharedViews : words.noViews)}</p>}
      {free.length > 0 && chosen.length < mostFigures && (
        <Field data-size="sm">
          <Label>{t(words.addFigure)}</Label>
          <Select value="" onChange={({ target }) => target.value && onChange([...chosen, target.value])}>
            <option value="" />
            {free.map((view) => (
              <option key={view.id} value={view.id}>
                {nameOf(view)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
