'use client';
/** What the roadmap shows, and of which years. */
import { Button, Checkbox, Field, Fieldset, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { ArrowLeftIcon, ArrowRightIcon } from '@navikt/aksel-icons';
import { PictureMenu } from '#app/_components/picture-menu.tsx';
import { groupWords, kindWords, roadmap as words } from '#app/_i18n/texts/roadmap';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_roadmap/roadmap.module.css';
import { type RoadmapState, writeRoadmapState } from '#app/_roadmap/state';
import { firstYear, lastYear, roadmapGroups, roadmapKinds, stepOf } from '#model/roadmap';

interface Properties {
  state: RoadmapState;
  year: number;
  thisYear: number;
  change: (part: Partial<RoadmapState>) => void;
}

export function RoadmapTools({ state, year, thisYear, change }: Properties) {
  const t = useText();
  const step = stepOf(state.zoom);
  const move = (years: number) => change({ year: Math.min(lastYear, Math.max(firstYear, year + years)) });
  return (
    <div className={styles.tools}>
      <Field>
        <Label data-size="sm">{t(words.groupBy)}</Label>
        <Select
          data-size="sm"
          value={state.group}
          onChange={(event) => change({ group: roadmapGroups.find((name) => name === event.target.value) ?? 'unit' })}
        >
          {roadmapGroups.map((name) => (
            <option key={name} value={name}>
              {t(groupWords[name])}
            </option>
          ))}
        </Select>
      </Field>
      <Field>
        <Label data-size="sm">{t(words.zoom)}</Label>
        <Select
          data-size="sm"
          value={state.zoom}
          onChange={(event) => change({ zoom: event.target.value === 'quarter' ? 'quarter' : 'year' })}
        >
          <option value="year">{t(words.years)}</option>
          <option value="quarter">{t(words.quarters)}</option>
        </Select>
      </Field>
      <Textfield data-size="sm" label={t(words.search)} value={state.text} onChange={(event) => change({ text: event.target.value })} />
      <Fieldset data-size="sm" className={styles.kinds}>
        <Fieldset.Legend>{t(words.show)}</Fieldset.Legend>
        {roadmapKinds.map((kind) => (
          <Checkbox
            key={kind}
            data-size="sm"
            label={t(kindWords[kind].many)}
            checked={state.kinds.includes(kind)}
            onChange={(event) =>
              change({ kinds: roadmapKinds.filter((one) => (one === kind ? event.target.checked : state.kinds.includes(one))) })
            }
          />
        ))}
      </Fieldset>
      <div className={styles.moves}>
        <Button variant="secondary" data-size="sm" onClick={() => move(-step)} disabled={year <= firstYear}>
          <ArrowLeftIcon aria-hidden />
          {t(words.earlier)}
        </Button>
        <Button
          variant="tertiary"
          data-size="sm"
          onClick={() => change({ year: null })}
          disabled={state.year === null || state.year === thisYear}
        >
          {t(words.thisYear)}
        </Button>
        <Button variant="secondary" data-size="sm" onClick={() => move(step)} disabled={year >= lastYear}>
          {t(words.later)}
          <ArrowRightIcon aria-hidden />
        </Button>
        <PictureMenu page="roadmap" query={writeRoadmapState(state)} />
      </div>
    </div>
  );
}
