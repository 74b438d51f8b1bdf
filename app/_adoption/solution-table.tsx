'use client';
/** The solutions as a list, where each can be answered. */
import { Select, Textfield } from '@digdir/designsystemet-react';
import Link from 'next/link';
import { useState } from 'react';
import styles from '#app/_adoption/adoption.module.css';
import { AnswerSign } from '#app/_adoption/answer-sign.tsx';
import { Evidence } from '#app/_adoption/evidence.tsx';
import type { NewAnswer } from '#app/_adoption/use-answers';
import { Scrolled } from '#app/_components/scrolled.tsx';
import { hrefOf } from '#app/_i18n/slugs';
import { adoption as words } from '#app/_i18n/texts/adoption';
import { useText } from '#app/_i18n/use-text.tsx';
import { type Answer, answerNames, answers, type Solution, standingOf } from '#model/adoption';

interface Properties {
  solutions: readonly Solution[];
  mayAnswer: boolean;
  onAnswer: (solution: Solution, answer: NewAnswer) => Promise<void>;
}

export function SolutionTable({ solutions, mayAnswer, onAnswer }: Properties) {
  const t = useText();
  if (solutions.length === 0) return <p className="ho-muted">{t(words.none)}</p>;
  return (
    <Scrolled label={t(words.list)}>
      <table className={`ho-table ${styles.answers}`}>
        <thead>
          <tr>
            <th scope="col">{t(words.solution)}</th>
            <th scope="col">{t(words.answer)}</th>
            <th scope="col">{t(words.evidence)}</th>
            <th scope="col">{t(words.note)}</th>
          </tr>
        </thead>
        <tbody>
          {solutions.map((solution) => (
            <Row key={solution.id} solution={solution} mayAnswer={mayAnswer} onAnswer={onAnswer} />
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

function Row({ solution, mayAnswer, onAnswer }: Omit<Properties, 'solutions'> & { solution: Solution }) {
  const t = useText();
  const { answer } = standingOf(solution);
  const given = solution.given?.answer ?? null;
  const note = solution.given?.note ?? '';
  const [typed, setTyped] = useState(note);
  const [busy, setBusy] = useState(false);
  const give = async (next: NewAnswer) => {
    setBusy(true);
    await onAnswer(solution, next);
    setBusy(false);
  };
  return (
    <tr id={`losning-${solution.id}`}>
      <th scope="row">
        <Link className="ho-link" href={hrefOf(t.language, 'product', solution.id)} prefetch={false}>
          {solution.name}
        </Link>
        {solution.manager && <div className="ho-muted">{solution.manager.name}</div>}
      </th>
      <td>
        <span className="ho-row">
          <span className={styles.mark} data-answer={answer}>
            <AnswerSign answer={answer} />
          </span>
          {t(answers[answer])}
        </span>
        {mayAnswer && (
          <Select
            className="ho-no-print"
            data-size="sm"
            aria-label={t(words.answerFor, { name: solution.name })}
            value={given ?? ''}
            disabled={busy}
            onChange={({ target }) => void give({ answer: (target.value || null) as Answer | null, note: note || null })}
          >
            <Select.Option value="">{t(words.noAnswer)}</Select.Option>
            {answerNames.map((name) => (
              <Select.Option key={name} value={name}>
                {t(answers[name])}
              </Select.Option>
            ))}
          </Select>
        )}
      </td>
      <td>
        <Evidence t={t} solution={solution} />
      </td>
      <td>
        {mayAnswer ? (
          <Textfield
            aria-label={t(words.noteFor, { name: solution.name })}
            data-size="sm"
            value={typed}
            disabled={busy}
            maxLength={2000}
            onChange={({ target }) => setTyped(target.value)}
            onBlur={() => typed.trim() !== note && void give({ answer: given, note: typed.trim() || null })}
            onKeyDown={({ key, currentTarget }) => {
              if (key === 'Enter') currentTarget.blur();
              if (key === 'Escape') setTyped(note);
            }}
          />
        ) : (
          note
        )}
      </td>
    </tr>
  );
}
