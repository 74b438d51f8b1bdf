'use client';
/** The same hierarchy as an outline: a tree after the pattern of WAI-ARIA, with the same keys as the map. */
import { Heading } from '@digdir/designsystemet-react';
import { mind as words } from '#app/_i18n/texts/mind';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_map/mind-editor.module.css';
import { MindName } from '#app/_map/mind-name.tsx';
import { above, depthOf, idOf, top, type Way } from '#app/_map/mind-place';
import { levelOf, type Mind, newWay } from '#app/_map/use-mind';

export function MindOutline({ mind, label }: { mind: Mind; label: string }) {
  const t = useText();
  const { tree, ways, active, writing, cut, edit, nameOf, select, onKeyDown } = mind;
  const places = new Map<Way, number>();
  const sizes = new Map<Way | null, number>();
  for (const way of ways) {
    const place = (sizes.get(above(way)) ?? 0) + 1;
    sizes.set(above(way), place);
    places.set(way, place);
  }
  return (
    <section className={styles.outline} data-pane="list" aria-labelledby="disposisjon">
      <Heading level={2} data-size="2xs" id="disposisjon" tabIndex={-1}>
        {t(words.outline)}
      </Heading>
      <div role="tree" aria-label={label} className={styles.tree}>
        {ways.map((way) => {
          const below = way === top ? 1 : (tree.objects.get(idOf(way))?.below.totalCount ?? 0);
          const isWritten = writing?.pane === 'list' && (writing.what === 'name' ? writing.way === way : newWay(writing.way) === way);
          const indent = { paddingInlineStart: `${depthOf(way) * 1.25 + 0.25}rem` };
          if (isWritten)
            return (
              <div key={way} role="none" className={styles.item} style={indent}>
                <MindName mind={mind} />
              </div>
            );
          return (
            <div
              key={way}
              role="treeitem"
              tabIndex={way === active ? 0 : -1}
              data-way={way}
              data-cut={way === cut}
              className={styles.item}
              style={indent}
              aria-level={levelOf(way)}
              aria-setsize={sizes.get(above(way))}
              aria-posinset={places.get(way)}
              aria-selected={way === active}
              aria-expanded={below > 0 ? tree.isOpen(way) : undefined}
              onKeyDown={(event) => onKeyDown(event, 'list')}
              onFocus={() => select(way)}
              onClick={() => {
                select(way);
                if (below > 0) tree.toggle(way);
              }}
              onDoubleClick={() => mind.write(way, 'name', 'list')}
            >
              <span aria-hidden="true" className={styles.fold}>
                {below > 0 ? (tree.isOpen(way) ? '▾' : '▸') : ''}
              </span>
              {nameOf(way)}
              {edit.refused?.way === way && !writing && <span className={styles.refused}>{edit.refused.text}</span>}
            </div>
          );
        })}
      </div>
    </section>
  );
}
