import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { boxOf, overlaps, type Place as TextPlace } from '#src/charts/shared/labels.ts';
import { placeSchema } from '#src/model/place.ts';
import { routeSchema } from '#src/model/route.ts';
import { readAtlas } from './atlas.ts';
import { drawMap, type DrawnName, type MapDrawing } from './map-drawing.ts';
import { type MapLayout, mapLayouts } from './map-layouts.ts';
import { countryScene, namedScene, partScene, placeScene, routeScene } from './map-scenes.ts';
import { shortNameOf } from './map-names.ts';

const places = z
  .array(placeSchema)
  .parse(parse(readFileSync('content/places.yaml', 'utf8')))
  .map((place) => ({ ...place, sources: [] }));
const routes = z.array(routeSchema).parse(parse(readFileSync('content/routes.yaml', 'utf8')));
const shelf = {
  atlas: readAtlas(),
  places: new Map(places.map((place) => [place.id, place])),
  routes: new Map(routes.map((route) => [route.id, { ...route, sources: [] }])),
};
const draw = (scene: Parameters<typeof drawMap>[0], layout: MapLayout): MapDrawing =>
  drawMap(scene, { atlas: shelf.atlas, stops: shelf.places, layout });

function findPlace(id: string): (typeof places)[number] {
  return places.find((place) => place.id === id) ?? z.never().parse(id);
}

/** Names that meet another at a step of width, as pairs. */
function listCollisions(drawing: MapDrawing, layout: MapLayout, step: number): readonly string[] {
  const fontSize = mapLayouts[layout].fontSizes[step] ?? 0;
  const names = [...drawing.countryNames, ...drawing.places.flatMap(({ name }) => name ?? [])].filter(
    (name) => name.step <= step,
  );
  const boxes = names.map((name) => ({ name, box: boxOf(name.text, toPlace(name), fontSize) }));
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlaps(one.box, other.box))
      .map((other) => `${one.name.text} / ${other.name.text}`),
  );
}

function toPlace({ x, y, anchor, shift }: DrawnName): TextPlace {
  return { x, y, anchor, side: shift === 0 ? 'above' : shift > 0.5 ? 'below' : 'middle' };
}

test.for([
  ['whole', 'wide', 0],
  ['whole', 'wide', 1],
  ['region', 'phone', 0],
  ['region', 'phone', 1],
  ['gates', 'small', 0],
  ['mountains', 'small', 0],
  ['mountains', 'small', 1],
] as const)('no name meets another on the map of %s (%s, step %i)', ([part, layout, step]) => {
  const drawing = draw(partScene(shelf, part), layout);

  expect(listCollisions(drawing, layout, step)).toEqual([]);
});

test('every corridor is on the whole map, and every capital has its name there', () => {
  const drawing = draw(partScene(shelf, 'whole'), 'wide');

  const names = drawing.places.filter(({ shape }) => shape === 'capital').map(({ name }) => name?.text);
  expect(drawing.routes.length).toBe(routes.length);
  expect(names).toEqual(['Astana', 'Bishkek', 'Dushanbe', 'Ashgabat', 'Tashkent']);
});

test.for(['wide', 'phone'] as const)(
  'the Kazakh side of Khorgos stands west of the Chinese one (%s)',
  (layout) => {
    const { places: drawn } = draw(partScene(shelf, layout === 'wide' ? 'whole' : 'region'), layout);
    const eastingOf = (id: string): number =>
      Number(/^M([\d.]+)/.exec(drawn.find((place) => place.id === id)?.d ?? '')?.[1]);

    expect(eastingOf('khorgos-kz')).toBeLessThan(eastingOf('khorgos-cn'));
  },
);

test('marks are linked in the order of the lists: by country, then by name', () => {
  const drawing = draw(countryScene(shelf, 'tj'), 'country');

  expect(drawing.places.map(({ id }) => id).slice(0, 4)).toEqual([
    'irkeshtam',
    'bokhtar',
    'dushanbe',
    'khorugh',
  ]);
});

test('a country stands out on its own map only', () => {
  expect(draw(countryScene(shelf, 'uz'), 'country').base.subject).not.toBe('');
  expect(draw(placeScene(shelf, findPlace('tashkent')), 'small').base.subject).toBe('');
});

test('on the map of a place the corridors through it stand out, others are faint', () => {
  const drawing = draw(placeScene(shelf, findPlace('dostyk')), 'small');

  const strong = drawing.routes.filter(({ isFaint }) => !isFaint).map(({ id }) => id);
  expect(strong).toEqual(['dostyk-moiynty']);
  expect(drawing.places.filter(({ isSubject }) => isSubject).map(({ id }) => id)).toEqual(['dostyk']);
});

test('the map of a corridor shows its stops, also where two descriptions share coordinates', () => {
  const line = shelf.routes.get('cku-railway') ?? z.never().parse('cku-railway');

  const drawing = draw(routeScene(shelf, line), 'small');

  expect(drawing.places.map(({ id }) => id)).toEqual(expect.arrayContaining([...line.via]));
});

test('an article’s map holds what it names and the stops of its corridors, nothing else', () => {
  const drawing = draw(namedScene(shelf, { routes: ['angren-pop'], places: ['fergana'] }), 'small');

  expect(drawing.routes.map(({ id }) => id)).toEqual(['angren-pop']);
  expect(drawing.places.map(({ id }) => id)).toEqual(['angren', 'fergana', 'pop']);
});

test('the same content gives the same drawing', () => {
  const scene = partScene(shelf, 'mountains');

  expect(draw(scene, 'small')).toEqual(draw(scene, 'small'));
});

test('other names of a place stay out of the drawing', () => {
  expect(shortNameOf('Khorgos (Horgos)')).toBe('Khorgos');
  expect(shortNameOf('Khorgos / Nur Zholy')).toBe('Khorgos');
  expect(shortNameOf('Xi’an')).toBe('Xi’an');
});
