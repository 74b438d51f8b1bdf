/** The sign of an answer: told apart without colour. */
import { CheckmarkIcon, MinusIcon, QuestionmarkIcon, XMarkIcon } from '@navikt/aksel-icons';
import styles from '#app/_adoption/adoption.module.css';
import type { Answer } from '#model/adoption';

const signs = { used: CheckmarkIcon, not_used: XMarkIcon, unsure: QuestionmarkIcon, not_relevant: MinusIcon } as const;

export function AnswerSign({ answer }: { answer: Answer }) {
  const Sign = signs[answer];
  return <Sign aria-hidden className={styles.sign} />;
}
