import sharp from 'sharp';
import { expect, test } from 'vitest';
import { siteStyle as style } from '#tests/picture-style.ts';
import { coverage, investment, tajikistan } from './picture.examples.ts';
import { type Picture, pictureOf } from './picture.ts';
import { renderOutlines, renderPng } from './render-png.ts';

const picture = draw(tajikistan);

function draw(chart: Parameters<typeof pictureOf>[0]): Picture {
  return pictureOf(chart, { siteName: 'Khorgos Digest', address: 'https://example.org/charts/a/' });
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The share of an area that is not paper. */
async function inkIn(png: Buffer, area: Area): Promise<number> {
  const { data } = await sharp(png).extract(area).greyscale().raw().toBuffer({ resolveWithObject: true });
  return [...data].filter((value) => value < 200).length / data.length;
}

/** `#fbfaf5` */
async function colourAt(png: Buffer, left: number, top: number): Promise<string> {
  const pixel = await sharp(png).removeAlpha().extract({ left, top, width: 1, height: 1 }).raw().toBuffer();
  return `#${pixel.toString('hex')}`;
}

test('no text is left that the fonts of a machine could change', () => {
  const outlines = renderOutlines(picture, style);

  expect(outlines).not.toMatch(/<(?:text|tspan)\b/);
  expect(outlines).toContain('<path class="picture-title" d="M');
});

test('a PNG file measures 1,200 by 675 pixels', async () => {
  const { format, width, height } = await sharp(await renderPng(picture, style)).metadata();

  expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 675 });
});

test('the paper is of its colour to the edges, without any transparency', async () => {
  const png = await renderPng(picture, style);

  expect(await colourAt(png, 2, 2)).toBe('#fbfaf5');
  expect(await colourAt(png, 1198, 673)).toBe('#fbfaf5');
  expect((await sharp(png).stats()).isOpaque).toBe(true);
});

test('title, drawing and sources are there, and the margins are empty', async () => {
  const png = await renderPng(picture, style);

  expect(await inkIn(png, { left: 40, top: 34, width: 500, height: 70 })).toBeGreaterThan(0.08);
  expect(await inkIn(png, { left: 40, top: 180, width: 1120, height: 300 })).toBeGreaterThan(0.005);
  expect(await inkIn(png, { left: 40, top: 560, width: 500, height: 60 })).toBeGreaterThan(0.03);
  expect(await inkIn(png, { left: 0, top: 0, width: 38, height: 675 })).toBe(0);
  expect(await inkIn(png, { left: 1163, top: 0, width: 37, height: 675 })).toBe(0);
});

test('the same chart gives the same bytes', async () => {
  const [one, other] = [await renderPng(picture, style), await renderPng(draw(tajikistan), style)];

  expect(one.equals(other)).toBe(true);
});

test('charts of figures and of counts become pictures too', async () => {
  const pngs = [await renderPng(draw(investment), style), await renderPng(draw(coverage), style)];

  expect(
    await Promise.all(pngs.map((png) => inkIn(png, { left: 40, top: 120, width: 1120, height: 420 }))),
  ).toEqual([expect.closeTo(0.09, 1), expect.closeTo(0.05, 1)]);
});
