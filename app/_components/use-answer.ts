'use client';
/** Asks the API from a component; the last answer stays until the next one is here, so that the page does not jump. */
import { useEffect, useRef, useState } from 'react';
import { ApiError, fetchApi } from '#app/_data/api';
import { useLanguage } from '#app/_i18n/use-text.tsx';

export interface Answered<T> {
  data: T | null;
  error: ApiError | null;
  loading: boolean;
}

/** Asks when the question has stood still for `delay` milliseconds; a null document asks nothing. */
export function useAnswer<T>(document: string | null, variables: Record<string, unknown>, delay = 150): Answered<T> {
  const language = useLanguage();
  const [state, setState] = useState<Answered<T>>({ data: null, error: null, loading: false });
  const question = document === null ? null : JSON.stringify([document, variables]);
  const latest = useRef({ document, variables });
  latest.current = { document, variables };
  useEffect(() => {
    const asked = latest.current;
    if (question === null || asked.document === null) {
      setState({ data: null, error: null, loading: false });
      return;
    }
    const abort = new AbortController();
    setState((now) => ({ ...now, loading: true }));
    const timer = setTimeout(() => {
      fetchApi<T>(asked.document ?? '', asked.variables, language, abort.signal).then(
        (data) => setState({ data, error: null, loading: false }),
        (error: unknown) => {
          if (abort.signal.aborted) return;
          setState({ data: null, error: error instanceof ApiError ? error : new ApiError(String(error), 'error'), loading: false });
        },
      );
    }, delay);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [question, language, delay]);
  return state;
}
