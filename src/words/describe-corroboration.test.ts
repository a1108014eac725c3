import { expect, test } from 'vitest';
import { anOutlet, aResolvedSource } from '#tests/builders.ts';
import { corroborationOf } from '#src/model/corroboration.ts';
import type { Outlet } from '#src/model/outlet.ts';
import { describeCorroboration, describeCorroborationShortly } from './describe-corroboration.ts';

const eurasianet = anOutlet();
const kloop = anOutlet({ id: 'kloop', country: 'kg' });
const xinhua = anOutlet({ id: 'xinhua', country: 'cn', kind: 'state-media' });
const cgtn = anOutlet({ id: 'cgtn', country: 'cn', kind: 'state-media' });
const ministry = anOutlet({ id: 'mfa-china', country: 'cn', kind: 'government' });
const kazinform = anOutlet({ id: 'kazinform', country: 'kz', kind: 'state-media' });
const comtrade = anOutlet({ id: 'comtrade', country: 'int', kind: 'official-statistics' });
const azattyk = anOutlet({ id: 'azattyk', kind: 'state-funded-media', voice: 'rfe-rl' });
const ozodi = anOutlet({ id: 'ozodi', kind: 'state-funded-media', voice: 'rfe-rl' });
const mirror = anOutlet({ id: 'mirror', kind: 'unclassified', weak: true });
const copy = anOutlet({ id: 'copy', kind: 'unclassified', weak: true });

/** The whole sentence about a brief that rests on some outlets. */
function sentence(...outlets: readonly Outlet[]): string {
  const { lead, detail } = describeCorroboration(
    corroborationOf(outlets.map((outlet) => aResolvedSource({ outlet, id: outlet.id }))),
  );
  return `${lead}: ${detail}`;
}

test('one independent outlet', () => {
  const text = sentence(eurasianet);

  expect(text).toBe('Rests on one outlet: one independent outlet');
});

test('two independent outlets', () => {
  const text = sentence(eurasianet, kloop);

  expect(text).toBe('Rests on two outlets: two independent outlets');
});

test('one state outlet, with its state', () => {
  const text = sentence(xinhua);

  expect(text).toBe('Rests on one outlet: one state outlet of China');
});

test('two state outlets of one state are one voice', () => {
  const text = sentence(xinhua, cgtn);

  expect(text).toBe('Rests on two outlets, one voice: two state outlets of China as one voice');
});

test('a state outlet and a ministry of one state are organs of it', () => {
  const text = sentence(xinhua, ministry);

  expect(text).toBe('Rests on two outlets, one voice: two organs of China as one voice');
});

test('three outlets of China and one independent outlet', () => {
  const text = sentence(xinhua, cgtn, ministry, eurasianet);

  expect(text).toBe(
    'Rests on four outlets, two voices: three organs of China as one voice, one independent outlet',
  );
});

test('state outlets of two states are told apart', () => {
  const text = sentence(xinhua, kazinform);

  expect(text).toBe('Rests on two outlets: one state outlet of China, one state outlet of Kazakhstan');
});

test('two services of one house', () => {
  const text = sentence(azattyk, ozodi);

  expect(text).toBe('Rests on two outlets, one voice: two state-funded outlets of one house as one voice');
});

test('statistics of no single state', () => {
  const text = sentence(comtrade);

  expect(text).toBe('Rests on one outlet: one statistics office');
});

test('a weak outlet beside another is named and not counted', () => {
  const text = sentence(eurasianet, mirror);

  expect(text).toBe('Rests on one outlet: one independent outlet, one weak outlet not counted');
});

test('weak outlets only, one and two', () => {
  const texts = [sentence(mirror), sentence(mirror, copy)];

  expect(texts).toEqual([
    'Rests on weak outlets only: one mirror or rewriting site',
    'Rests on weak outlets only: two mirrors or rewriting sites',
  ]);
});

test('in a list the sentence is shorter', () => {
  const texts = [
    describeCorroborationShortly(corroborationOf([aResolvedSource({ outlet: xinhua })])),
    describeCorroborationShortly(corroborationOf([aResolvedSource({ outlet: mirror })])),
    describeCorroborationShortly(
      corroborationOf([aResolvedSource({ outlet: xinhua }), aResolvedSource({ outlet: eurasianet })]),
    ),
  ];

  expect(texts).toEqual([
    'One state outlet of China',
    'Weak outlets only: one mirror or rewriting site',
    'Two outlets: one state outlet of China, one independent outlet',
  ]);
});
