import { expect, it } from 'vitest';
import { firedRules, valuesFrom } from '#app/_data/rules';

const approved = { id: 'a', name: 'Opptak', article6: ['ART6_1_F'], ownerUnit: { id: 'u', name: 'Skole' } };

it('reads values as the model has them: options in lower case, a ref as an id, what is missing as null', () => {
  expect(valuesFrom('processing', approved)).toMatchObject({ name: 'Opptak', article6: ['art6_1_f'], ownerUnit: 'u', dpia: null });
});

it('gathers the objects of each rule that fires, those of most first', () => {
  const special = { specialCategories: true, article9: [] };
  const fired = firedRules('processing', [
    { id: 'b', name: 'Elever', ...special },
    { ...approved, ...special },
    { id: 'c', name: 'Uten feil' },
  ]);
  expect(fired.map(({ problem, objects }) => [problem.code, objects.map(({ name }) => name)])).toEqual([
    ['article9_missing', ['Elever', 'Opptak']],
    ['legitimate_interest', ['Opptak']],
  ]);
});

it('fills the labels of the fields into the text', () => {
  const [fired] = firedRules('processing', [{ id: 'b', name: 'Elever', specialCategories: true }]);
  expect(fired?.problem.text.nb).not.toMatch(/[{}]/);
});
