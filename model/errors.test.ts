import { describe, expect, it } from 'vitest';
import { Conflict, moment, NotAllowed, NotFound, Refusal, TooCostly, ValidationFailed } from '#model/errors';
import { problemAt } from '#model/result';
import { languages, same } from '#model/text';

const change = { version: 4, changedBy: 'Systemforvalter', changedAt: '2026-02-17T12:05:00Z', fields: ['annualCost'] };

describe('a refusal', () => {
  it.each([
    [new ValidationFailed([problemAt('name', 'required', same('x'))]), 'validation_failed'],
    [new Conflict(change), 'conflict'],
    [new NotAllowed(), 'not_allowed'],
    [new NotFound(), 'not_found'],
    [new TooCostly('Depth', 13, 12), 'too_costly'],
  ])('%s has a code, a name and a text in each language', (refusal, code) => {
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal.code).toBe(code);
    expect(refusal.name).toBe(refusal.constructor.name);
    for (const language of languages) expect(refusal.text[language]).toMatch(/\.$/);
  });

  it('of bad content carries the problems', () => {
    expect(new ValidationFailed([problemAt('name', 'required', same('x'))]).problems.map((p) => p.at.field)).toEqual(['name']);
  });
});

describe('a conflict', () => {
  it('says who and when, on the clock of Norway', () => {
    expect(new Conflict(change).text.nb).toMatch(/^Systemforvalter lagret en endring 17\. februar 2026 kl\. 13:05/);
    expect(new Conflict(change).text.nn).toMatch(/^Systemforvalter lagra ei endring 17\. februar 2026 kl\. 13:05/);
    expect(new Conflict(change).text.en).toContain('17 February 2026 at 13:05');
  });

  it('says somebody else when it is not known who', () => {
    expect(new Conflict({ ...change, changedBy: null }).text.nn).toMatch(/^Nokon andre lagra/);
  });

  it('carries what changed', () => {
    expect(new Conflict(change)).toMatchObject(change);
  });
});

it('a moment in summer is an hour later than in winter', () => {
  expect(moment(new Date('2026-07-01T12:00:00Z')).nb).toContain('14:00');
});
