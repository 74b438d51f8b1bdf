'use client';
/** What the map shows: the measure first, the rest below it. */
import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { type ReactNode, useCallback, useEffect, useId, useState } from 'react';
import { FilterBar } from '#app/_components/grid/filter-bar.tsx';
import { readState } from '#app/_components/grid/state';
import { ReferencePicker } from '#app/_components/pickers/reference-picker.tsx';
import { PictureMenu } from '#app/_components/picture-menu.tsx';
import { useNames } from '#app/_components/use-names';
import { map as words } from '#app/_i18n/texts/boxes';
import { grid } from '#app/_i18n/texts/grid';
import { useText } from '#app/_i18n/use-text.tsx';
import { DateSlider } from '#app/_map/date-slider.tsx';
import styles from '#app/_map/map.module.css';
import { type MapState, writeMapState } from '#app/_map/state';
import { type Hierarchy, type Side, sideLabel, sides } from '#model/map/hierarchies';
import { isMeasure, type MeasureName, measureNames, measureOf } from '#model/measures';

interface Properties {
  hierarchy: Hierarchy;
  state: MapState;
  /** How deep the boxes are open, and how deep they go. */
  level: number;
  deepest: number;
  /** The day of the first change in the registry. */
  since: string | null;
  today: string;
  change: (part: Partial<MapState>) => void;
  /** Among the further choices. */
  children?: ReactNode;
}

const ofCapabilities: ReadonlySet<MeasureName> = new Set(['maturity', 'targetMaturity', 'maturityGap']);

export function MapChoices({ hierarchy, state, level, deepest, since, today, change, children }: Properties) {
  const t = useText();
  const [adding, setAdding] = useState(false);
  const names = useNames(state.unit ? [state.unit] : []);
  const offered = measureNames.filter((name) => hierarchy === 'capability' || !ofCapabilities.has(name));
  const matrix = state.view === 'matrix';
  const comparing = state.againstDate ? 'date' : (state.against ?? '');
  const list = { ...readState('application', new URLSearchParams()), filters: state.filters };
  const showDay = useCallback((date: string | null) => change({ date }), [change]);
  return (
    <>
      <div className={styles.choices}>
        {matrix ? (
          <Choice
            label={t(words.columns)}
            value={state.columns}
            options={sides.filter((side) => side !== hierarchy).map((side): [string, string] => [side, t(sideLabel(side))])}
            onChange={(columns) => change({ columns: columns as Side })}
          />
        ) : (
          <Choice
            label={t(words.measure)}
            value={state.measure}
            options={offered.map((name): [string, string] => [name, t(measureOf(name).label)])}
            onChange={(measure) => change({ measure: isMeasure(measure) ? measure : 'tools' })}
          />
        )}
        {!matrix && (
          <Choice
            label={t(words.size)}
            value={state.size ?? ''}
            options={[
              ['', t(words.sizeNone)],
              ...offered.flatMap((name): [string, string][] => (measureOf(name).sizes ? [[name, t(measureOf(name).label)]] : [])),
            ]}
            onChange={(size) => change({ size: isMeasure(size) ? size : null })}
          />
        )}
        {(matrix || deepest > 0) && (
          <Choice
            label={t(words.level)}
            value={String(matrix ? (state.level ?? 0) : level)}
            options={Array.from({ length: Math.min(deepest, 9) + 1 }, (_, i): [string, string] => [String(i), String(i + 1)])}
            onChange={(chosen) => change({ level: Number(chosen), folded: [] })}
          />
        )}
        {!matrix && (
          <Choice
            label={t(words.compare)}
            value={comparing}
            options={[
              ['', t(words.compareNone)],
              ['date', t(words.compareDate)],
              ...offered.filter((name) => name !== state.measure).map((name): [string, string] => [name, t(measureOf(name).label)]),
            ]}
            onChange={(chosen) =>
              change({
                against: isMeasure(chosen) ? chosen : null,
                againstDate: chosen === 'date' ? yearBefore(state.date ?? today) : null,
              })
            }
          />
        )}
        {state.againstDate && <Day label={t(words.otherDate)} value={state.againstDate} onChange={(day) => change({ againstDate: day })} />}
        <details className={styles.more} open={state.filters.length > 0 || state.unit !== null || undefined}>
          <summary className="ho-focus">{t(words.more)}</summary>
          <div className={styles.moreChoices}>
            <Unit
              label={t(words.unit)}
              id={state.unit}
              name={state.unit ? names.get(state.unit) : undefined}
              onChange={(unit) => change({ unit })}
            />
            <Day label={t(words.date)} value={state.date ?? today} onChange={(day) => change({ date: day === today ? null : day })} />
            {state.measure === 'endOfLife' && (
              <Textfield
                label={t(words.months)}
                type="number"
                min={1}
                max={240}
                data-size="sm"
                value={state.months}
                onChange={({ target }) => change({ months: Math.min(240, Math.max(1, Number(target.value) || 12)) })}
              />
            )}
            {children}
            {!adding && (
              <Button variant="secondary" data-size="sm" onClick={() => setAdding(true)}>
                <PlusIcon aria-hidden />
                {t(grid.addFilter)}
              </Button>
            )}
          </div>
          <FilterBar
            kind="application"
            state={list}
            change={(part) => part.filters && change({ filters: part.filters })}
            adding={adding}
            onAdded={() => setAdding(false)}
          />
        </details>
        <PictureMenu page={`map:${hierarchy}`} query={writeMapState(hierarchy, { ...state, chosen: null })} />
      </div>
      <DateSlider date={state.date} since={since} today={today} onChange={showDay} />
    </>
  );
}

const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`.replace('-02-29', '-02-28');

interface ChoiceProperties {
  label: string;
  value: string;
  options: readonly [string, string][];
  onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProperties) {
  return (
    <Field data-size="sm">
      <Label>{label}</Label>
      <Select value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map(([key, text]) => (
          <Select.Option key={key} value={key}>
            {text}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

/** A date takes effect once it is whole. */
function Day({ label, value, onChange }: { label: string; value: string; onChange: (day: string) => void }) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const whole = /^(19|20)\d{2}-\d{2}-\d{2}$/.test(typed);
  return (
    <Textfield
      label={label}
      type="date"
      data-size="sm"
      min="1990-01-01"
      max="2099-12-31"
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => whole && typed !== value && onChange(typed)}
      onKeyDown={({ key }) => {
        if (key === 'Enter' && whole && typed !== value) onChange(typed);
      }}
    />
  );
}

function Unit({
  label,
  id,
  name,
  onChange,
}: {
  label: string;
  id: string | null;
  name: string | undefined;
  onChange: (id: string | null) => void;
}) {
  const field = useId();
  return (
    <Field data-size="sm">
      <Label htmlFor={field}>{label}</Label>
      <ReferencePicker
        id={field}
        kinds={['orgUnit']}
        value={id ? { id, kind: 'orgUnit', name: name ?? '' } : null}
        onChange={(chosen) => onChange(chosen?.id ?? null)}
      />
    </Field>
  );
}
