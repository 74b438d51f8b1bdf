/** Gives the focus to an element that is about to be drawn: the canvas draws a little later than React. Gives up after a second. */
export function focusSoon(selector: string, options?: FocusOptions): void {
  const latest = performance.now() + 1_000;
  const attempt = () => {
    const target = document.querySelector<HTMLElement>(selector);
    target?.focus(options);
    // What is not shown yet does not take it.
    if ((target === null || document.activeElement !== target) && performance.now() < latest) requestAnimationFrame(attempt);
  };
  requestAnimationFrame(attempt);
}
