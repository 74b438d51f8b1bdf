/** A small, still map on the page of an object: what it hangs together with, one step out. The lists beside it have the same content. */
import Link from 'next/link';
import type { Reference } from '#app/_data/values';
import { kindPlural } from '#app/_i18n/kind-name';
import { say } from '#app/_i18n/say';
import { connections as words } from '#app/_i18n/texts/connections';
import { map } from '#app/_i18n/texts/map';
import { tiesIn } from '#app/_map/around-picture';
import type { Graph } from '#app/_map/graph-data';
import { curveBetween } from '#app/_map/graph-path';
import styles from '#app/_map/small-map.module.css';
import { smallMap } from '#app/_map/small-map-picture';
import { stoppable } from '#model/dependence';
import type { Language } from '#model/text';

interface Properties {
  language: Language;
  centre: Reference;
  graph: Graph | null;
}

export function SmallMap({ language, centre, graph }: Properties) {
  const t = say(language);
  const ties = graph ? tiesIn(graph) : [];
  if (ties.length === 0) return null;
  const { width, height, middle, clusters } = smallMap(centre.id, ties, {
    plural: (kind) => kindPlural(t, kind),
    sends: t(map.sendsTo),
    receives: t(map.receivesFrom),
    more: (count) => t(words.more, { count }),
  });
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${width} ${height}`} className={styles.map} role="img" aria-label={t(words.smallMap, { name: centre.name })}>
        {clusters.map(({ key, box, flow }) => (
          <path key={key} className={styles.line} data-flow={flow} d={curveBetween(middle, box).path} />
        ))}
        {clusters.map(({ key, box, label, names }) => (
          <g key={key}>
            <rect className={styles.cluster} x={box.x} y={box.y} width={box.width} height={box.height} rx="6" />
            <text className={styles.label} x={box.x + 10} y={box.y + 18}>
              {label}
            </text>
            {names.map((name, i) => (
              <text key={i} className={styles.name} x={box.x + 10} y={box.y + 36 + i * 17}>
                {name.length > 30 ? `${name.slice(0, 29)}…` : name}
              </text>
            ))}
          </g>
        ))}
        <rect className={styles.middle} x={middle.x} y={middle.y} width={middle.width} height={middle.height} rx="6" />
        <text className={styles.middleName} x={middle.x + middle.width / 2} y={middle.y + middle.height / 2}>
          {centre.name.length > 24 ? `${centre.name.slice(0, 23)}…` : centre.name}
        </text>
      </svg>
      <figcaption className="ho-row">
        <Link className="ho-link" href={`/${language}/sammenhenger?for=${centre.id}`} prefetch={false}>
          {t(words.openMap)}
        </Link>
        {stoppable.some((kind) => kind === centre.kind) && (
          <Link className="ho-link" href={`/${language}/hva-stopper?for=${centre.id}`} prefetch={false}>
            {t(map.whatStops)}
          </Link>
        )}
      </figcaption>
    </figure>
  );
}
