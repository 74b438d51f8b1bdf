import { expect, test } from 'vitest';
import { inSentence } from '#app/_i18n/in-sentence';

test('a label inside a sentence has a small first letter, unless it is a name or an abbreviation', () => {
  expect(['Applikasjon', 'Årlig kostnad', 'KOSTRA-funksjon', 'Los-begrep', 'Losseplass', 'IT-leder'].map(inSentence)).toEqual([
    'applikasjon',
    'årlig kostnad',
    'KOSTRA-funksjon',
    'Los-begrep',
    'losseplass',
    'IT-leder',
  ]);
});
