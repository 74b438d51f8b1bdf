'use client';
/** Asks before something is taken away: what it is, what follows, and the two answers in words. */
import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { frame } from '#app/_i18n/texts/frame';
import { useText } from '#app/_i18n/use-text.tsx';

interface Properties {
  open: boolean;
  title: string;
  text: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
}

export function ConfirmDialog({ open, title, text, yes, no, onYes, onNo }: Properties) {
  const t = useText();
  return (
    <Dialog open={open} onClose={onNo} closeButton={t(frame.close)} aria-label={title}>
      <div className="ho-stack">
        <Heading level={2} data-size="xs">
          {title}
        </Heading>
        <Paragraph>{text}</Paragraph>
        <div className="ho-row">
          <Button data-color="danger" onClick={onYes}>
            {yes}
          </Button>
          <Button variant="secondary" onClick={onNo}>
            {no}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
