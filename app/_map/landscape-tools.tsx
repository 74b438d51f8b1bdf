'use client';
/** How the landscape is grouped, and what of it is shown. */
import { Button, Checkbox, Chip } from '@digdir/designsystemet-react';
import { FilterIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { FilterBar } from '#app/_components/grid/filter-bar.tsx';
import type { GridState } from '#app/_components/grid/state';
import { PictureMenu } from '#app/_components/picture-menu.tsx';
import { map as words } from '#app/_i18n/texts/map';
import { useText } from '#app/_i18n/use-text.tsx';
import { InlineSelect } from '#app/_map/inline-select.tsx';
import styles from '#app/_map/landscape.module.css';
import type { Picture } from '#app/_map/landscape-picture';
import { groupings, type LandscapeState, writeLandscape } from '#app/_map/landscape-state';
import type { ChangeLandscape } from '#app/_map/use-landscape-state';

const labels = {
  area: words.byArea,
  unit: words.byUnit,
  capability: words.byCapability,
  vendor: words.byVendor,
  hosting: words.byHosting,
  none: words.byNothing,
} as const;

const filterable = [
  { part: 'applications', kind: 'application', label: words.filterApplications },
  { part: 'integrations', kind: 'integration', label: words.filterIntegrations },
] as const;

export function LandscapeTools({ state, change, picture }: { state: LandscapeState; change: ChangeLandscape; picture: Picture }) {
  const t = useText();
  const [adding, setAdding] = useState<string | null>(null);
  const { opened } = state;
  const hasMoved = Object.keys(state.moved).length > 0;
  const filtered = state.applications.filters.length > 0 || state.applications.q !== '';
  return (
    <>
      <div className={styles.tools}>
        <InlineSelect
          label={words.groupBy}
          value={state.groupBy}
          onChange={(wanted) => change({ groupBy: groupings.find((one) => one === wanted) ?? 'area', opened: [], moved: {} })}
        >
          {groupings.map((one) => (
            <option key={one} value={one}>
              {t(labels[one])}
            </option>
          ))}
        </InlineSelect>
        {filterable.map(({ part, label }) => (
          <Button
            key={part}
            variant="secondary"
            data-size="sm"
            aria-expanded={adding === part}
            onClick={() => setAdding(adding === part ? null : part)}
          >
            <FilterIcon aria-hidden />
            {t(label)}
          </Button>
        ))}
        <Checkbox
          data-size="sm"
          label={t(words.hideAlone)}
          checked={state.hideAlone}
          onChange={({ target }) => change({ hideAlone: target.checked })}
        />
        {filtered && (
          <Checkbox
            data-size="sm"
            label={t(words.neighbours)}
            checked={state.neighbours}
            onChange={({ target }) => change({ neighbours: target.checked })}
          />
        )}
        {hasMoved && (
          <Button variant="tertiary" data-size="sm" onClick={() => change({ moved: {} })}>
            {t(words.resetMoved)}
          </Button>
        )}
        <div className={styles.keep}>
          <PictureMenu page="landscape" query={writeLandscape({ ...state, applications: { ...state.applications, open: null } })} />
        </div>
      </div>
      <div className={styles.filters}>
        {filterable.map(({ part, kind }) => (
          <FilterBar
            key={part}
            kind={kind}
            state={state[part]}
            change={(wanted: Partial<GridState>) => change({ [part]: { ...state[part], ...wanted } })}
            adding={adding === part}
            onAdded={() => setAdding(null)}
          />
        ))}
        {picture.crowded && opened !== 'all' && opened.length > 0 && (
          <div className="ho-row">
            {picture.groups.map(({ id: group, label }) => (
              <Chip.Removable
                key={group}
                data-size="sm"
                aria-label={t(words.foldGroup, { name: label })}
                onClick={() => change({ opened: opened.filter((one) => one !== group) })}
              >
                {label}
              </Chip.Removable>
            ))}
          </div>
        )}
      </div>
    </>
  );
}
