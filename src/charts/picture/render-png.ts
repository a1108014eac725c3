import sharp from 'sharp';
import { outlineTexts } from './outline-texts.ts';
import type { Picture } from './picture.ts';
import { readStyle } from './picture-style.ts';
import { svgElement, toXml } from './render-svg.ts';

/**
 * The picture as a PNG file in its own size, the same on every machine: see docs/decisions/011-pictures.md.
 * @param style as `pictureStyle` gives it
 */
export function renderPng(picture: Picture, style: string): Promise<Buffer> {
  return sharp(Buffer.from(renderOutlines(picture, style)))
    .png({ palette: true, effort: 4, compressionLevel: 6 })
    .toBuffer();
}

/** The picture as SVG without any text, so that no font of the machine has a part in it. */
export function renderOutlines(picture: Picture, style: string): string {
  const outlines = outlineTexts(picture.elements, readStyle(style));
  return toXml(svgElement(picture, [{ name: 'style', attributes: {}, text: style }, ...outlines]));
}
