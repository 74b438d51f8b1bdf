'use client';
/** The use of national shared solutions: the share, a picture by manager or theme, and the list. */
import { Button, Heading } from '@digdir/designsystemet-react';
import { FileTextIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import styles from '#app/_adoption/adoption.module.css';
import { AnswerSign } from '#app/_adoption/answer-sign.tsx';
import { SolutionTable } from '#app/_adoption/solution-table.tsx';
import { adoptionNames as names, readAdoption, themeWord } from '#app/_adoption/state';
import { useAnswers } from '#app/_adoption/use-answers';
import { PictureMenu } from '#app/_components/picture-menu.tsx';
import { useAddress } from '#app/_components/use-address';
import { number, percent } from '#app/_i18n/format';
import { adoption as words } from '#app/_i18n/texts/adoption';
import { useText } from '#app/_i18n/use-text.tsx';
import {
  type Answer,
  answerNames,
  answers,
  countsOf,
  type Group,
  grouped,
  groupings,
  type Solution,
  shareUsed,
  standingOf,
} from '#model/adoption';

export function AdoptionView({ initial, mayAnswer }: { initial: readonly Solution[]; mayAnswer: boolean }) {
  const t = useText();
  const { query, moveTo } = useAddress();
  const { by, only } = readAdoption(new URLSearchParams(query));
  const { solutions, give } = useAnswers(initial);
  const counts = countsOf(solutions);
  const share = shareUsed(counts);
  const shown = only ? solutions.filter((solution) => standingOf(solution).answer === only) : solutions;
  const change = (part: { by?: string | null; answer?: Answer | null }) => {
    const next = new URLSearchParams(window.location.search);
    for (const [key, value] of Object.entries(part)) {
      if (value) next.set(names[key as keyof typeof names], value);
      else next.delete(names[key as keyof typeof names]);
    }
    moveTo(next.toString(), { quiet: true });
  };
  return (
    <div className={`ho-page ${styles.page}`}>
      <header className="ho-stack">
        <div className="ho-row ho-spread">
          <Heading level={1} data-size="lg">
            {t(words.title)}
          </Heading>
          <div className="ho-row ho-no-print">
            <PictureMenu page="sharedSolutions" query={query} />
            <Button asChild variant="secondary" data-size="sm">
              <Link href={`/${t.language}/rapporter/adoption`}>
                <FileTextIcon aria-hidden />
                {t(words.report)}
              </Link>
            </Button>
          </div>
        </div>
        <p>
          <strong>{t(words.question)}</strong> {share !== null && `${t(words.share, { share: percent(share, t.language) })}.`}{' '}
          <span className="ho-muted">{t(words.intro)}</span>
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame around buttons that filter */}
        <div role="group" aria-label={t(words.show)} className={styles.totals}>
          <button
            type="button"
            className={`${styles.total} ho-focus`}
            aria-pressed={only === null}
            onClick={() => change({ answer: null })}
          >
            {t(words.all)} <span className="ho-number">{number(solutions.length, t.language)}</span>
          </button>
          {answerNames.map((name) => (
            <button
              key={name}
              type="button"
              className={`${styles.total} ho-focus`}
              aria-pressed={only === name}
              onClick={() => change({ answer: only === name ? null : name })}
            >
              <span className={styles.mark} data-answer={name}>
                <AnswerSign answer={name} />
              </span>
              {t(answers[name])} <span className="ho-number">{number(counts[name], t.language)}</span>
            </button>
          ))}
        </div>
      </header>
      <section className="ho-stack" aria-labelledby="bilde">
        <div className="ho-row ho-spread">
          <Heading level={2} data-size="xs" id="bilde">
            {`${t(words.by)} ${t(groupings[by].label).replace(/^F/, 'f')}`}
          </Heading>
          {/* biome-ignore lint/a11y/useSemanticElements: two buttons of which one is pressed */}
          <div role="group" aria-label={t(words.by)} className={`${styles.totals} ho-no-print`}>
            <button
              type="button"
              className={`${styles.total} ho-focus`}
              aria-pressed={by === 'manager'}
              onClick={() => change({ by: null })}
            >
              {t(groupings.manager.label)}
            </button>
            <button
              type="button"
              className={`${styles.total} ho-focus`}
              aria-pressed={by === 'theme'}
              onClick={() => change({ by: themeWord })}
            >
              {t(groupings.theme.label)}
            </button>
          </div>
        </div>
        <div className={styles.groups}>
          {grouped(shown, by).map((group) => (
            <OneGroup key={group.id ?? ''} group={group} none={t(groupings[by].none)} />
          ))}
        </div>
      </section>
      <section className="ho-stack" aria-labelledby="liste">
        <Heading level={2} data-size="xs" id="liste">
          {t(words.list)}
        </Heading>
        <SolutionTable solutions={shown} mayAnswer={mayAnswer} onAnswer={give} />
      </section>
    </div>
  );
}

function OneGroup({ group, none }: { group: Group; none: string }) {
  const t = useText();
  const share = shareUsed(group.counts);
  return (
    <section className={styles.group} aria-label={group.name ?? none}>
      <div className={styles.groupHead}>
        <strong>{group.name ?? none}</strong>
        <span className="ho-number">
          {number(group.counts.used, t.language)}/{number(group.solutions.length, t.language)}
          {share !== null && ` · ${percent(share, t.language)}`}
        </span>
      </div>
      <ul className={`ho-plain-list ${styles.boxes}`}>
        {group.solutions.map((solution) => {
          const { answer } = standingOf(solution);
          return (
            <li key={solution.id}>
              <a href={`#losning-${solution.id}`} className={`${styles.box} ho-focus`} data-answer={answer}>
                <AnswerSign answer={answer} />
                {solution.name}
                <span className="ds-sr-only">, {t(answers[answer])}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
