import { expect, test } from 'vitest';
import { frameOn } from './map-frame.ts';
import { aRoute, fivePlaces } from './map.examples.ts';
import { routeLines } from './route-lines.ts';

const frame = frameOn(
  [
    [69.2, 41.3],
    [80.4, 44.2],
  ],
  {
    width: 360,
    height: 300,
    leastHeight: 200,
    margin: 20,
    leastSpan: 0,
  },
);
/** Seen from farther away, Almaty lies on the line between Tashkent and Khorgos. */
const farther = frameOn([[75, 42.5]], {
  width: 360,
  height: 300,
  leastHeight: 200,
  margin: 20,
  leastSpan: 40,
});
const options = { places: fivePlaces, frame, gap: 4 };

test('a corridor alone runs straight through its stops', () => {
  const [line] = routeLines([aRoute({ via: ['almaty', 'tashkent'] })], options);

  const [stretch] = line?.stretches ?? [];
  expect(stretch?.[0]).toEqual(frame.project([76.9115, 43.2525]));
  expect(stretch?.[1]).toEqual(frame.project([69.2163, 41.2647]));
});

test('two corridors between the same towns run side by side, one gap apart', () => {
  const [one, other] = routeLines(
    [
      aRoute({ id: 'there', via: ['almaty', 'tashkent'] }),
      aRoute({ id: 'back', via: ['tashkent', 'almaty'] }),
    ],
    options,
  );

  const there = one?.stretches[0]?.[0] ?? { x: 0, y: 0 };
  const back = other?.stretches[0]?.[1] ?? { x: 0, y: 0 };
  expect(Math.hypot(there.x - back.x, there.y - back.y)).toBeCloseTo(4, 5);
});

test('a corridor that passes a town on the way of another does not cover it', () => {
  const [long, short] = routeLines(
    [
      aRoute({ id: 'long', via: ['altynkol', 'tashkent'] }),
      aRoute({ id: 'short', via: ['altynkol', 'almaty'] }),
    ],
    { ...options, frame: farther },
  );

  const from = long?.stretches[0]?.[0] ?? { x: 0, y: 0 };
  const beside = short?.stretches[0]?.[0] ?? { x: 0, y: 0 };
  expect(Math.hypot(from.x - beside.x, from.y - beside.y)).toBeGreaterThan(3);
});

test('a pipeline bends to the north, away from the railway between the same towns', () => {
  const [pipeline] = routeLines([aRoute({ kind: 'pipeline', via: ['tashkent', 'almaty'] })], options);

  const straight = frame.project([73.06, 42.3]);
  const middle = pipeline?.stretches[3]?.[1] ?? { x: 0, y: 0 };
  expect(pipeline?.d).toMatch(/^M[\d. ]+Q/);
  expect(middle.y).toBeLessThan(straight.y);
});

test('a stop that nobody describes is passed over', () => {
  const [line] = routeLines([aRoute({ via: ['almaty', 'nowhere', 'tashkent'] })], options);

  expect(line?.stretches.length).toBe(1);
});
