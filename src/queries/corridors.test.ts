import { expect, test } from 'vitest';
import { almaty, aRoute, khorgosInChina, tashkent } from '#src/map/map.examples.ts';
import { groupPlacesByCountry, groupRoutesByKind, listRoutesThrough, listStops } from './corridors.ts';

const railway = aRoute();
const road = aRoute({ id: 'almaty-road', name: 'Almaty road', kind: 'road', via: ['almaty', 'khorgos-cn'] });
const routes = new Map([railway, road].map((route) => [route.id, route]));
const places = new Map([khorgosInChina, tashkent, almaty].map((place) => [place.id, place]));

test('a place lists the corridors that stop there, by name', () => {
  expect(listRoutesThrough({ routes }, 'almaty')).toEqual([road, railway]);
  expect(listRoutesThrough({ routes }, 'tashkent')).toEqual([railway]);
});

test('a corridor lists its stops from end to end', () => {
  expect(listStops({ places }, railway).map(({ name }) => name)).toEqual([
    'Khorgos (Horgos)',
    'Almaty',
    'Tashkent',
  ]);
});

test('a kind without corridors is not listed', () => {
  expect(groupRoutesByKind({ routes }).map(({ kind }) => kind)).toEqual(['rail', 'road']);
});

test('places are listed by country, China last', () => {
  expect(groupPlacesByCountry({ places }).map(({ country }) => country)).toEqual(['kz', 'uz', 'cn']);
});
