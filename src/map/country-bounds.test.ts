import { expect, test } from 'vitest';
import { countryBoxes } from '#src/model/map-bounds.ts';
import { mapCountryCodes } from '#src/model/place.ts';
import { readAtlas } from './atlas.ts';

/** Of whole tenths of a degree, in which the boxes are written. */
const rounding = 1e-9;

test.each(mapCountryCodes)(
  'the bounds that places of “%s” are held against hold the country of the atlas, and hardly more',
  (code) => {
    const drawn = readAtlas().countries.find((country) => country.code === code)?.box ?? [];
    const given = countryBoxes[code];

    const room = drawn.map((bound, side) =>
      side < 2 ? bound - (given[side] ?? NaN) : (given[side] ?? NaN) - bound,
    );

    expect(room).toHaveLength(4);
    for (const degrees of room) {
      expect(degrees).toBeGreaterThanOrEqual(-rounding);
      expect(degrees).toBeLessThanOrEqual(0.1 + rounding);
    }
  },
);
