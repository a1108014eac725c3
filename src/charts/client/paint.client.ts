import type { SvgElement } from '../shared/svg-element.ts';
import type { Painting } from '../view/view.ts';

/** Puts a drawing in the place of the one that an SVG shows; a chart without figures says so in words. */
export function paint(into: Element, painting: Painting): void {
  if ('empty' in painting) {
    const [, , width = 0, height = 0] = (into.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const attributes = { class: 'chart-note', x: width / 2, y: height / 2, 'text-anchor': 'middle' };
    into.replaceChildren(toNode({ name: 'text', attributes, text: painting.empty }));
    into.setAttribute('data-spots', '');
    return;
  }
  into.replaceChildren(...painting.elements.map(toNode));
  into.setAttribute('data-spots', painting.spots);
  if (into.hasAttribute('viewBox')) {
    into.setAttribute('viewBox', `0 0 ${painting.width} ${painting.height}`);
  }
}

function toNode({ name, attributes, text = '' }: SvgElement): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) node.setAttribute(key, String(value));
  }
  node.textContent = text;
  return node;
}
