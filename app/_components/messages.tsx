'use client';
/** Short messages at the foot of the page, with «Angre» where something can be undone. */
import { Button } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import styles from '#app/_components/messages.module.css';
import { frame } from '#app/_i18n/texts/frame';
import { useText } from '#app/_i18n/use-text.tsx';

export interface Message {
  text: string;
  /** `danger` stays until it is closed. */
  tone?: 'success' | 'danger' | 'info';
  action?: { label: string; run: () => void | Promise<void> };
}
type Shown = Message & { key: number };

const MessageContext = createContext<(message: Message) => void>(() => undefined);

/** `const tell = useTell(); tell({ text: '24 applikasjoner er endret.', action: { label: 'Angre', run } })`. */
export const useTell = () => useContext(MessageContext);

const secondsShown = 12;

export function Messages({ children }: { children: ReactNode }) {
  const t = useText();
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const next = useRef(0);
  const tell = useCallback((message: Message) => setShown((now) => [...now.slice(-2), { ...message, key: next.current++ }]), []);
  const close = useCallback((key: number) => setShown((now) => now.filter((one) => one.key !== key)), []);
  return (
    <MessageContext value={tell}>
      {children}
      <div className={styles.region} role="status" aria-live="polite">
        {shown.map((message) => (
          <OneMessage key={message.key} message={message} close={close} closeLabel={t(frame.close)} />
        ))}
      </div>
    </MessageContext>
  );
}

function OneMessage({ message, close, closeLabel }: { message: Shown; close: (key: number) => void; closeLabel: string }) {
  const { key, text, tone = 'success', action } = message;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || tone === 'danger') return;
    const timer = setTimeout(() => close(key), secondsShown * 1000);
    return () => clearTimeout(timer);
  }, [held, tone, close, key]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: being looked at only keeps the message from going away
    <div
      className={styles.message}
      data-color={tone}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.text}>{text}</span>
      {action && (
        <Button
          variant="tertiary"
          data-size="sm"
          onClick={() => {
            close(key);
            void action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <Button variant="tertiary" data-size="sm" icon aria-label={closeLabel} onClick={() => close(key)}>
        <XMarkIcon aria-hidden />
      </Button>
    </div>
  );
}
