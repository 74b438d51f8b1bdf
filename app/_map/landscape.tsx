'use client';
/** The landscape: the tools, the picture, and the table with the same content. */
import { Button, Heading } from '@digdir/designsystemet-react';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useCallback, useState } from 'react';
import { hrefOf, slugOf } from '#app/_i18n/slugs';
import { dates } from '#app/_i18n/texts/dates';
import { mapCounts, map as words } from '#app/_i18n/texts/map';
import { useText } from '#app/_i18n/use-text.tsx';
import { DateSlider } from '#app/_map/date-slider.tsx';
import { focusSoon } from '#app/_map/focus-soon';
import { GraphLegend } from '#app/_map/graph-legend.tsx';
import styles from '#app/_map/landscape.module.css';
import { LandscapeAbout } from '#app/_map/landscape-about.tsx';
import { FollowForm } from '#app/_map/landscape-follow.tsx';
import { shortId } from '#app/_map/landscape-state';
import { LandscapeTable } from '#app/_map/landscape-table.tsx';
import { LandscapeTools } from '#app/_map/landscape-tools.tsx';
import { LandscapeWay } from '#app/_map/landscape-way-list.tsx';
import { LayoutProgress } from '#app/_map/layout-progress.tsx';
import { useFocusFresh } from '#app/_map/use-focus-fresh';
import { useLandscapePicture } from '#app/_map/use-landscape-picture';
import { useLandscapeState } from '#app/_map/use-landscape-state';

const GraphCanvas = dynamic(() => import('#app/_map/graph-canvas.tsx').then((module) => module.GraphCanvas), { ssr: false });

export function Landscape({ mayCreate, since, today }: { mayCreate: boolean; since: string | null; today: string }) {
  const t = useText();
  const router = useRouter();
  const { state, change } = useLandscapeState();
  const { landscape, picture, work, layout, known, error, loading } = useLandscapePicture(state);
  const [hidden, setHidden] = useState(0);

  const { q, filters, removed, open: chosen } = state.applications;
  const filtered = q.trim() !== '' || filters.length > 0 || removed;
  const choose = (id: string | null) => change({ applications: { ...state.applications, open: id } }, { quiet: true });
  const showDay = useCallback((date: string | null) => change({ date }, { quiet: true }), [change]);
  const focusFresh = useFocusFresh(picture.nodes, work.settled);
  const openGroup = (id: string) => {
    focusFresh();
    change({
      opened: state.opened === 'all' ? 'all' : [...new Set([...state.opened, id])],
      applications: { ...state.applications, open: null },
    });
  };
  const bundle = chosen?.startsWith('g:') ? picture.nodes.find(({ id }) => id === chosen) : undefined;

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <Heading level={1} data-size="sm">
            {t(words.landscapeTitle)}
          </Heading>
          <p className="ho-muted" role="status">
            {known
              ? `${t(mapCounts.applications, { count: landscape.applications.length })}, ${t(mapCounts.integrations, { count: landscape.integrations.length })}`
              : t(words.landscapeHelp)}
          </p>
        </div>
        <div className={styles.day}>
          <DateSlider date={state.date} since={since} today={today} now={dates.allNow} onChange={showDay} />
        </div>
        <LandscapeTools state={state} change={change} picture={picture} />
        <FollowForm state={state} change={change} landscape={landscape} />
      </header>
      {error && (
        <p role="alert" className={styles.error}>
          {error.message}
        </p>
      )}
      {landscape.truncated && <p className={styles.notice}>{t(words.truncated)}</p>}
      {picture.crowded && (
        <div className={styles.notice}>
          <span>{t(picture.folded ? words.crowded : words.crowdedDrawn)}</span>
          {(picture.folded || picture.groups.length > 0) && (
            <Button variant="secondary" data-size="sm" onClick={() => change({ opened: picture.folded ? 'all' : [], moved: {} })}>
              {t(picture.folded ? words.drawAll : words.foldAll)}
            </Button>
          )}
        </div>
      )}
      {known && landscape.applications.length === 0 && (
        <div className={styles.empty}>
          <p>{t(filtered ? words.nothing : state.date ? dates.nothingThen : words.empty)}</p>
          {!filtered && !state.date && mayCreate && (
            <Button asChild data-size="sm">
              <Link href={`/${t.language}/${slugOf('application')}/ny`}>{t(words.addFirst)}</Link>
            </Button>
          )}
        </div>
      )}
      {picture.nodes.length > 0 && (
        <section className={styles.picture} aria-label={t(words.picture)} data-loading={loading}>
          <div className={styles.canvas}>
            <a className="ds-skip-link" href="#landskapstabell">
              {t(words.toTable)}
            </a>
            {layout ? (
              <GraphCanvas
                label={t(words.landscapeTitle)}
                nodes={picture.nodes}
                groups={picture.groups}
                lines={picture.lines}
                layout={layout}
                fitTo={work.layout}
                chosen={chosen}
                onChoose={choose}
                onOpen={(id) => (id.startsWith('g:') ? openGroup(id.slice(2)) : router.push(hrefOf(t.language, 'application', id)))}
                onMoved={(id, spot) => change({ moved: { ...state.moved, [shortId(id)]: spot } }, { quiet: true })}
                onHidden={setHidden}
              />
            ) : (
              <LayoutProgress work={work} />
            )}
          </div>
          {(bundle || chosen) && (
            <LandscapeAbout
              id={chosen ?? ''}
              landscape={landscape}
              bundle={bundle ?? null}
              onClose={() => {
                choose(null);
                focusSoon(`[data-node="${CSS.escape(chosen ?? '')}"]`, { preventScroll: true });
              }}
              onChoose={choose}
              onOpenGroup={(id) => openGroup(id.slice(2))}
            />
          )}
          <div className={styles.below}>
            <GraphLegend faded={picture.nodes.some(({ faded }) => faded)} />
            {hidden > 0 && <p className="ho-muted ho-small">{t(mapCounts.hidden, { count: hidden })}</p>}
            {state.groupBy === 'capability' && <p className="ho-muted ho-small">{t(words.firstCapability)}</p>}
          </div>
        </section>
      )}
      <LandscapeWay state={state} landscape={landscape} way={picture.way} />
      {known && landscape.applications.length > 0 && <LandscapeTable landscape={landscape} way={picture.way} hideAlone={state.hideAlone} />}
    </div>
  );
}
