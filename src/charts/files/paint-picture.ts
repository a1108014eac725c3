import { absolute, sitePaths } from '#src/model/addresses.ts';
import type { Identity } from '#src/model/identity.ts';
import type { Chart } from '../chart.ts';
import { type Picture, pictureOf } from '../picture/picture.ts';
import { renderPng } from '../picture/render-png.ts';
import { siteStyle } from '../picture/style-sheets.ts';

/** Laid out once for both of its files. */
const pictures = new WeakMap<Chart, Picture>();

/** The picture of a chart as the site shows it. */
export function sitePicture(chart: Chart, { address, name }: Identity): Picture {
  const known = pictures.get(chart);
  if (known !== undefined) return known;
  const picture = pictureOf(chart, {
    siteName: name,
    address: absolute(address, sitePaths.chart(chart.id)),
  });
  pictures.set(chart, picture);
  return picture;
}

/** The same as PNG. @throws Error where a letter of it is in no font */
export async function paintPicture(chart: Chart, identity: Identity): Promise<Buffer> {
  return renderPng(sitePicture(chart, identity), siteStyle);
}
