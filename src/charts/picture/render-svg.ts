import { escapeHtml } from '#src/model/escape-html.ts';
import type { Identity } from '#src/model/identity.ts';
import type { SvgElement } from '../shared/svg-element.ts';
import type { Picture } from './picture.ts';

export interface SvgOptions {
  /** As `pictureStyle` gives it. */
  readonly style: string;
  readonly licence: Identity['licence'];
}

/** The picture as an SVG file: well-formed XML that needs nothing beside it. */
export function renderSvg(picture: Picture, { style, licence }: SvgOptions): string {
  const { title, description } = picture;
  const root = svgElement(picture, [
    { name: 'title', attributes: {}, text: title },
    { name: 'desc', attributes: {}, text: description },
    describeOrigin(picture, licence),
    { name: 'style', attributes: {}, text: style },
    ...picture.elements,
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}\n`;
}

/** The outermost element around some others. */
export function svgElement(
  { width, height }: Pick<Picture, 'width' | 'height'>,
  children: readonly SvgElement[],
): SvgElement {
  return {
    name: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
    },
    children,
  };
}

/** An element and all inside it as XML, on one line. */
export function toXml({ name, attributes, text = '', children = [] }: SvgElement): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeHtml(String(value))}"`],
  );
  const inside = `${escapeHtml(text)}${children.map(toXml).join('')}`;
  const tag = `${name}${written.join('')}`;
  return inside === '' ? `<${tag}/>` : `<${tag}>${inside}</${name}>`;
}

/** Where the picture comes from and what may be done with it: https://www.w3.org/TR/SVG2/metadata.html */
function describeOrigin(
  { title, address, siteName, sources }: Picture,
  licence: Identity['licence'],
): SvgElement {
  const leaf = (name: string, text: string): SvgElement => ({ name, attributes: {}, text });
  return {
    name: 'metadata',
    attributes: {},
    children: [
      {
        name: 'rdf:RDF',
        attributes: {
          'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
          'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
          'xmlns:cc': 'http://creativecommons.org/ns#',
        },
        children: [
          {
            name: 'cc:Work',
            attributes: { 'rdf:about': address },
            children: [
              leaf('dc:title', title),
              leaf('dc:publisher', siteName),
              ...sources.map(({ publisher, url }) => leaf('dc:source', `${publisher}: ${url}`)),
              { name: 'cc:license', attributes: { 'rdf:resource': licence.address } },
            ],
          },
        ],
      },
    ],
  };
}
