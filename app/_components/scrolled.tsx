import type { ReactNode } from 'react';

interface Properties {
  label: string;
  className?: string | undefined;
  children: ReactNode;
}

/** What may be wider than the page, such as a table: whoever has no mouse scrolls it with the arrow keys. */
export const Scrolled = ({ label, className = '', children }: Properties) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: it must take the focus to be scrolled with keys
  <section className={`ho-scroll ho-focus ${className}`} tabIndex={0} aria-label={label}>
    {children}
  </section>
);
