'use client';
import { Heading, Paragraph } from '@digdir/designsystemet-react';
import Link from 'next/link';
import { frame } from '#app/_i18n/texts/frame';
import { useText } from '#app/_i18n/use-text.tsx';

/** There is no such page: what to do instead. */
export function NotFoundText() {
  const t = useText();
  return (
    <div className="ho-page ho-stack">
      <Heading level={1} data-size="md">
        {t(frame.notFound)}
      </Heading>
      <Paragraph>{t(frame.notFoundHelp)}</Paragraph>
      <p>
        <Link className="ho-link" href={`/${t.language}`}>
          {t(frame.toFront)}
        </Link>
      </p>
    </div>
  );
}
