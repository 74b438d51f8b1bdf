/** A house with its drawers in order, and the name. */
export function Brand({ nameClass }: { nameClass?: string | undefined }) {
  return (
    <>
      <svg className="ho-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <path d="M16 3 3 13v15a1 1 0 0 0 1 1h24a1 1 0 0 0 1-1V13L16 3Z" fill="currentColor" />
        <path d="M9 16h14M9 20.5h14M9 25h14" stroke="var(--ds-color-neutral-background-default)" strokeWidth="2" strokeLinecap="round" />
      </svg>
      <span className={nameClass}>Husorden</span>
    </>
  );
}
