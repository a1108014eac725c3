/** Where the names of countries may stand in a view. */
import { geoIdentity, geoPath, polygonContains } from 'd3';
import { merge } from 'topojson-client';
import { compareText } from '#src/model/compare-text.ts';
import { mapCountryCodes } from '#src/model/place.ts';
import { nameOfMapCountry } from '#src/words/map-words.ts';
import type { FlatAtlas, FlatCountry } from './base-map.ts';
import type { NamedArea } from './map-names.ts';

/** Countries that are seen, the five first, then China and its neighbours. */
export function listAreas(flat: FlatAtlas): readonly NamedArea[] {
  const rank = ({ code }: FlatCountry): number =>
    code === undefined ? mapCountryCodes.length : mapCountryCodes.indexOf(code);
  return flat.countries
    .toSorted((one, other) => rank(one) - rank(other) || compareText(one.name, other.name))
    .map((country) => toArea(country, flat));
}

function toArea({ name, code, geometry }: FlatCountry, { frame, topology }: FlatAtlas): NamedArea {
  const shape = merge(topology, [geometry]);
  const rings = shape.coordinates
    .flat()
    .map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [x, y]));
  const clip = geoIdentity().clipExtent([
    [0, 0],
    [frame.width, frame.height],
  ]);
  const [x, y] = geoPath(clip).centroid(shape);
  return {
    text: code === undefined ? name : nameOfMapCountry(code),
    code,
    has: (spot) => rings.filter((ring) => polygonContains(ring, [spot.x, spot.y])).length % 2 === 1,
    middle: { x, y },
  };
}
