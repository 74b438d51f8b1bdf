import { expect, it } from 'vitest';
import { readRoadmapState, writeRoadmapState } from '#app/_roadmap/state';
import { roadmapGroups, roadmapKinds, zooms } from '#model/roadmap';

it('reads back what it wrote', () => {
  for (const group of roadmapGroups)
    for (const zoom of zooms)
      for (const kinds of [roadmapKinds, roadmapKinds.slice(1), []])
        for (const year of [null, 2031]) {
          const state = { group, zoom, kinds, year, text: 'a & b' };
          expect(readRoadmapState(new URLSearchParams(writeRoadmapState(state)))).toEqual(state);
        }
});

it('leaves an address that says nothing alone, and takes nonsense for nothing', () => {
  expect(writeRoadmapState(readRoadmapState(new URLSearchParams()))).toBe('');
  expect(readRoadmapState(new URLSearchParams('gruppe=x&zoom=y&fra=99999'))).toMatchObject({ group: 'unit', zoom: 'year', year: null });
});
