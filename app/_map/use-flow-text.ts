'use client';
import { useCallback } from 'react';
import { plainText } from '#app/_components/fields/plain-text';
import { useVocabularies } from '#app/_components/fields/vocabularies.tsx';
import { useText } from '#app/_i18n/use-text.tsx';
import type { Integration } from '#app/_map/landscape-data';
import { kinds } from '#model/kinds/index';

const { fields } = kinds.integration;

/** How and how often something flows: «fil, daglig». Empty when neither is known. */
export function useFlowText(): (integration: Pick<Integration, 'type' | 'frequency'>) => string {
  const t = useText();
  const vocabularies = useVocabularies();
  return useCallback(
    ({ type, frequency }) =>
      [type && plainText(fields.type, type, { t, vocabularies }), frequency && plainText(fields.frequency, frequency, { t, vocabularies })]
        .filter(Boolean)
        .join(', '),
    [t, vocabularies],
  );
}
