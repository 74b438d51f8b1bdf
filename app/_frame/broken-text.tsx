'use client';
import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { frame } from '#app/_i18n/texts/frame';
import { useText } from '#app/_i18n/use-text.tsx';

/** Something failed that nobody foresaw: what is safe, what to do, and the code that finds it in the log. */
export function BrokenText({ code, retry }: { code: string | undefined; retry: () => void }) {
  const t = useText();
  return (
    <div className="ho-page ho-stack">
      <Heading level={1} data-size="md">
        {t(frame.broken)}
      </Heading>
      <Paragraph>{code ? t(frame.brokenHelp, { code }) : t(frame.brokenHelpWithoutCode)}</Paragraph>
      <div>
        <Button onClick={retry}>{t(frame.tryAgain)}</Button>
      </div>
    </div>
  );
}
