import { describe, expect, it } from 'vitest';
import { recurring } from '#db/prepare';

describe('which statements are prepared', () => {
  it('those that come for the third time, and ever after', () => {
    const recurs = recurring();
    expect(['a', 'b', 'a', 'a', 'b', 'a', 'b'].map(recurs)).toEqual([false, false, false, true, false, true, true]);
  });

  it('no more than a connection can carry, until the connections of then are gone', () => {
    let now = 0;
    const recurs = recurring(() => now);
    const thrice = (text: string) => [recurs(text), recurs(text), recurs(text)][2];
    for (let i = 0; i < 400; i++) expect(thrice(`select ${i}`)).toBe(true);
    expect(thrice('one too many')).toBe(false);
    expect(recurs('select 7')).toBe(true);
    now = 61 * 60 * 1000;
    expect(thrice('one too many')).toBe(true);
  });
});
