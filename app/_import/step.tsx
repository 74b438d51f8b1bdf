'use client';
import { Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from '#app/_import/import.module.css';

interface Properties {
  title: string;
  /** Changes when the step becomes the one to look at; its heading then gets the focus. */
  turn?: string | number | null;
  /** Of the heading. */
  level?: 2 | 3;
  children: ReactNode;
}

/** One of the four steps. */
export function Step({ title, turn = null, level = 3, children }: Properties) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (turn !== null) heading.current?.focus();
  }, [turn]);
  return (
    <section className={styles.step} aria-labelledby={id}>
      <Heading level={level} data-size="2xs" id={id} ref={heading} tabIndex={-1}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
