'use client';
/** A map with all around it: what it shows, the picture, the panel and the table. Everything worth coming back to is in the address. */
import { Button, Switch } from '@digdir/designsystemet-react';
import type { Viewport } from '@xyflow/react';
import Link from 'next/link';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useAnswer } from '#app/_components/use-answer';
import { date } from '#app/_i18n/format';
import { slugOf } from '#app/_i18n/slugs';
import { map as words } from '#app/_i18n/texts/boxes';
import { useText } from '#app/_i18n/use-text.tsx';
import { Legend } from '#app/_map/legend.tsx';
import styles from '#app/_map/map.module.css';
import { MapBoxes } from '#app/_map/map-boxes.tsx';
import { MapCanvas, useRoom } from '#app/_map/map-canvas.tsx';
import { MapChoices } from '#app/_map/map-choices.tsx';
import { MapPanel } from '#app/_map/map-panel.tsx';
import { MapTable } from '#app/_map/map-table.tsx';
import { Maturity } from '#app/_map/maturity.tsx';
import { MoveForm, useMove } from '#app/_map/move.tsx';
import { columnsOf, sidesOf } from '#app/_map/sides';
import { type MapAnswer, mapQuestion } from '#app/_map/state';
import { useMapState } from '#app/_map/use-map-state';
import type { Hierarchy } from '#model/map/hierarchies';
import { sceneOf } from '#model/map/scene';
import { measureOf } from '#model/measures';

interface Properties {
  hierarchy: Hierarchy;
  initial: { question: ReturnType<typeof mapQuestion>; answer: MapAnswer };
  /** The day of the first change in the registry. */
  since: string | null;
  today: string;
  /** The role may move what lies in the hierarchy. */
  mayMove: boolean;
  mayCreate: boolean;
}

/** True where there is no room for a picture beside anything. */
function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(false);
  useEffect(() => {
    const media = window.matchMedia('(max-width: 40rem)');
    const listen = () => setNarrow(media.matches);
    listen();
    media.addEventListener('change', listen);
    return () => media.removeEventListener('change', listen);
  }, []);
  return narrow;
}

export function MapView({ hierarchy, initial, since, today, mayMove, mayCreate }: Properties) {
  const t = useText();
  const { state, change } = useMapState(hierarchy);
  const [turn, setTurn] = useState(0);
  const question = mapQuestion(hierarchy, state);
  const key = JSON.stringify([question, turn]);
  const fresh = key === JSON.stringify([initial.question, 0]);
  const { data, error, loading } = useAnswer<MapAnswer>(fresh ? null : question.document, { ...question.variables, turn }, 0);
  const last = useRef<{ answer: MapAnswer; measures: readonly string[] }>({ answer: initial.answer, measures: question.measures });
  if (fresh) last.current = { answer: initial.answer, measures: question.measures };
  else if (data && !loading) last.current = { answer: data, measures: question.measures };
  const { answer, measures } = last.current;

  const { ref, room } = useRoom();
  const narrow = useNarrow();
  const [viewport, setViewport] = useState<Viewport>({ x: 0, y: 0, zoom: 1 });
  const [withKeys, setWithKeys] = useState(false);
  const [moving, setMoving] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const move = useMove(() => setTurn((now) => now + 1));

  const sides = useMemo(() => sidesOf(answer, measures, state), [answer, measures, state]);
  const two = sides.length === 2;
  const width = two && room && room.width > 680 ? (room.width - 12) / 2 : (room?.width ?? 1200);
  const height = room?.height ?? 640;
  const size = state.size ? measures.indexOf(state.size) : -1;
  const foldedKey = state.folded.join();
  const scene = useMemo(
    () =>
      sceneOf({
        sides,
        size: size < 0 ? null : size,
        level: state.level,
        folded: foldedKey ? foldedKey.split(',') : [],
        frame: { x: 0, y: 0, width, height },
      }),
    [sides, size, state.level, foldedKey, width, height],
  );
  const columns = columnsOf(answer, measures, state, scene);
  const title = (i: number) => {
    const { measure, on } = columns[i] ?? { measure: state.measure };
    return on ? `${t(measureOf(measure).label)}, ${date(on, t.language)}` : t(measureOf(measure).label);
  };
  const place = scene.boxes.findIndex(({ key: known }) => known === state.chosen);
  const chosen = scene.boxes[place];
  const node = chosen ? scene.nodes[chosen.node] : undefined;
  const fold = (box: string) =>
    change({ folded: state.folded.includes(box) ? state.folded.filter((one) => one !== box) : [...state.folded, box] });
  const table = (
    <MapTable
      scene={scene}
      columns={columns}
      heading={heading}
      onChoose={(box) => {
        setWithKeys(true);
        change({ chosen: box });
      }}
    />
  );
  return (
    <>
      <MapChoices
        hierarchy={hierarchy}
        state={state}
        level={scene.level}
        deepest={scene.deepest}
        since={since}
        today={today}
        change={change}
      >
        {mayMove && (
          <Switch data-size="sm" label={t(words.moveMode)} checked={moving} onChange={({ target }) => setMoving(target.checked)} />
        )}
      </MapChoices>
      {error && <p role="alert">{`${t(words.failed)} ${error.message}`}</p>}
      {scene.boxes.length === 0 ? (
        <div className="ho-stack">
          <p className="ho-muted">{t(state.date ? words.emptyOn : words.empty)}</p>
          {mayCreate && !state.date && (
            <div>
              <Button asChild>
                <Link href={`/${t.language}/${slugOf(hierarchy)}/ny`}>{t(words.addFirst)}</Link>
              </Button>
            </div>
          )}
        </div>
      ) : (
        <>
          {narrow && table}
          <div className={styles.stage}>
            <section aria-label={t(words.picture)} className="ho-stack">
              <p className="ho-small ho-muted">{moving ? t(words.moveHelp) : t(words.keys)}</p>
              <div className={styles.room} ref={ref}>
                {room && (
                  <div className={styles.sides}>
                    {sides.map((_, i) => (
                      <div key={title(i)} className={styles.side}>
                        {two && (
                          <h2 className="ds-heading" data-size="2xs">
                            {title(i)}
                          </h2>
                        )}
                        <MapCanvas
                          width={width}
                          height={height}
                          busy={loading}
                          viewport={two ? viewport : undefined}
                          onViewport={two ? setViewport : undefined}
                        >
                          <MapBoxes
                            scene={scene}
                            side={i}
                            label={title(i)}
                            width={width}
                            height={height}
                            chosen={state.chosen}
                            onChoose={(box, keys) => {
                              setWithKeys(keys);
                              change({ chosen: box });
                            }}
                            onFold={fold}
                            onTable={() => heading.current?.focus()}
                            onMove={moving ? move : null}
                          />
                        </MapCanvas>
                      </div>
                    ))}
                  </div>
                )}
              </div>
              {scene.sides.map((side, i) =>
                i === 0 || side.measure !== scene.sides[0]?.measure ? (
                  <Legend key={side.measure} t={t} side={side} months={state.months} />
                ) : null,
              )}
            </section>
            {node && chosen && (
              <MapPanel
                hierarchy={hierarchy}
                state={state}
                node={node}
                values={columns.map(({ measure, on, values }) => ({ measure, on, value: values[chosen.node] }))}
                takeFocus={withKeys}
                left={(scene.rects[place]?.x ?? 0) > width * 0.5}
                onClose={() => {
                  change({ chosen: null });
                  document.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')?.focus({ preventScroll: true });
                }}
                key={node.id}
                actions={
                  chosen.children.length > 0 && (
                    <Button variant="secondary" data-size="sm" onClick={() => fold(chosen.key)}>
                      {t(scene.open[place] ? words.fold : words.unfold)}
                    </Button>
                  )
                }
              >
                {mayMove && <MoveForm key={node.id} hierarchy={hierarchy} id={node.id} onMove={move} />}
                {hierarchy === 'capability' && <Maturity id={node.id} />}
              </MapPanel>
            )}
          </div>
          {!narrow && table}
        </>
      )}
    </>
  );
}
