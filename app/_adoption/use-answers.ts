'use client';
/** Giving and changing the answer about a solution, in place. */
import { useState } from 'react';
import { useTell } from '#app/_components/messages.tsx';
import { fetchApi } from '#app/_data/api';
import { dayOf } from '#app/_i18n/format';
import { adoption as words } from '#app/_i18n/texts/adoption';
import { useText } from '#app/_i18n/use-text.tsx';
import type { Answer, Solution } from '#model/adoption';

const outcome = 'adoption { id version } refusal { message }';
const create = `mutation Answer($input: AdoptionInput!) { result: createAdoption(input: $input) { ${outcome} } }`;
const update = `mutation Answer($id: ID!, $version: Int!, $input: AdoptionInput!) { result: updateAdoption(id: $id, version: $version, input: $input) { ${outcome} } }`;

interface Written {
  result: { adoption: { id: string; version: number } | null; refusal: { message: string } | null };
}

export interface NewAnswer {
  answer: Answer | null;
  note: string | null;
}

/** The solutions with what has been answered since the page came, and how to answer. */
export function useAnswers(initial: readonly Solution[]) {
  const t = useText();
  const tell = useTell();
  const [solutions, setSolutions] = useState(initial);
  const give = async (solution: Solution, { answer, note }: NewAnswer): Promise<void> => {
    const decidedOn = dayOf(new Date().toISOString());
    const content = { answer: answer?.toUpperCase() ?? null, note, decidedOn };
    const { given } = solution;
    try {
      const { result } = given
        ? await fetchApi<Written>(update, { id: given.id, version: given.version, input: content }, t.language)
        : await fetchApi<Written>(create, { input: { ...content, name: solution.name, productId: solution.id } }, t.language);
      const { adoption, refusal } = result;
      if (!adoption) {
        tell({ text: refusal?.message ?? '', tone: 'danger' });
        return;
      }
      setSolutions((now) => now.map((one) => (one.id === solution.id ? { ...one, given: { ...adoption, answer, note, decidedOn } } : one)));
      tell({ text: t(words.saved, { name: solution.name }) });
    } catch (error) {
      tell({ text: error instanceof Error ? error.message : String(error), tone: 'danger' });
    }
  };
  return { solutions, give };
}
