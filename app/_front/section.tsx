import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import styles from '#app/_front/front.module.css';

/** A part of the front page under its heading. */
export function Section({ id, title, aside, children }: { id: string; title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className="ho-row ho-spread">
        <Heading level={2} data-size="xs" id={id}>
          {title}
        </Heading>
        {aside}
      </div>
      {children}
    </section>
  );
}
