'use client';
import { BrokenText } from '#app/_frame/broken-text.tsx';

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <BrokenText code={error.digest} retry={reset} />;
}
