import { expect, test } from 'vitest';
import { anOutlet, aResolvedSource } from '#tests/builders.ts';
import { corroborationOf } from './corroboration.ts';

const eurasianet = anOutlet();
const kloop = anOutlet({ id: 'kloop', name: 'Kloop', country: 'kg' });
const xinhua = anOutlet({ id: 'xinhua', name: 'Xinhua', country: 'cn', kind: 'state-media' });
const ministry = anOutlet({ id: 'mfa-china', name: 'Ministry', country: 'cn', kind: 'government' });
const kazinform = anOutlet({ id: 'kazinform', name: 'Kazinform', country: 'kz', kind: 'state-media' });
const mirror = anOutlet({ id: 'mirror', name: 'Mirror', kind: 'unclassified', weak: true });

test('two independent outlets are two voices', () => {
  const { voices } = corroborationOf([
    aResolvedSource({ outlet: eurasianet }),
    aResolvedSource({ outlet: kloop }),
  ]);

  expect(voices).toEqual([
    { key: 'outlet:eurasianet', outlets: [eurasianet] },
    { key: 'outlet:kloop', outlets: [kloop] },
  ]);
});

test('two pages of one outlet are one voice', () => {
  const { voices } = corroborationOf([
    aResolvedSource({ outlet: eurasianet, id: 'first' }),
    aResolvedSource({ outlet: eurasianet, id: 'second' }),
  ]);

  expect(voices).toEqual([{ key: 'outlet:eurasianet', outlets: [eurasianet] }]);
});

test('state media and a ministry of one state are one voice', () => {
  const { voices } = corroborationOf([
    aResolvedSource({ outlet: xinhua }),
    aResolvedSource({ outlet: ministry }),
  ]);

  expect(voices).toEqual([{ key: 'state:cn', outlets: [xinhua, ministry] }]);
});

test('state media of two states are two voices', () => {
  const { voices } = corroborationOf([
    aResolvedSource({ outlet: xinhua }),
    aResolvedSource({ outlet: kazinform }),
  ]);

  expect(voices).toEqual([
    { key: 'state:cn', outlets: [xinhua] },
    { key: 'state:kz', outlets: [kazinform] },
  ]);
});

test('the services of one broadcaster are one voice', () => {
  const azattyk = anOutlet({ id: 'azattyk', name: 'Azattyk', kind: 'state-funded-media', voice: 'rfe-rl' });
  const ozodi = anOutlet({ id: 'ozodi', name: 'Ozodi', kind: 'state-funded-media', voice: 'rfe-rl' });

  const { voices } = corroborationOf([
    aResolvedSource({ outlet: azattyk }),
    aResolvedSource({ outlet: ozodi }),
  ]);

  expect(voices).toEqual([{ key: 'house:rfe-rl', outlets: [azattyk, ozodi] }]);
});

test('copies of one agency’s report count as the agency', () => {
  const { voices } = corroborationOf([
    aResolvedSource({ outlet: eurasianet, agency: xinhua }),
    aResolvedSource({ outlet: kloop, agency: xinhua }),
  ]);

  expect(voices).toEqual([{ key: 'state:cn', outlets: [xinhua] }]);
});

test('a weak outlet is not counted and is listed apart', () => {
  const corroboration = corroborationOf([
    aResolvedSource({ outlet: eurasianet }),
    aResolvedSource({ outlet: mirror }),
  ]);

  expect(corroboration).toEqual({
    voices: [{ key: 'outlet:eurasianet', outlets: [eurasianet] }],
    weak: [mirror],
  });
});

test('a copy on a weak site of another outlet’s report counts as that outlet', () => {
  const corroboration = corroborationOf([aResolvedSource({ outlet: mirror, agency: eurasianet })]);

  expect(corroboration).toEqual({
    voices: [{ key: 'outlet:eurasianet', outlets: [eurasianet] }],
    weak: [],
  });
});

test('a brief may rest on weak outlets only', () => {
  const corroboration = corroborationOf([
    aResolvedSource({ outlet: mirror, id: 'first' }),
    aResolvedSource({ outlet: mirror, id: 'second' }),
  ]);

  expect(corroboration).toEqual({ voices: [], weak: [mirror] });
});
