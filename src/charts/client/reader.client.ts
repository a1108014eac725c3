/** Reading a chart by pointer, touch and keys: the figures are those of the table under it. */
import { parseSpots, type Spotted } from '../shared/spots.ts';
import { findNearest, findNext } from './find-spot.ts';
import { readCell } from './read-cell.client.ts';

/** The box that says a figure, and the ring around its spot. */
interface ReadOut {
  readonly at: () => Spotted | undefined;
  readonly show: (spot: Spotted | undefined, svg: SVGSVGElement) => void;
  readonly hide: () => void;
}

/** Makes a chart readable. */
export function addReader(frame: HTMLElement, figure: HTMLElement): void {
  const { at, show, hide } = addReadOut(frame, figure);
  frame.tabIndex = 0;
  frame.setAttribute('role', 'application');
  frame.setAttribute('aria-label', frame.dataset['hint'] ?? '');
  const point = (event: PointerEvent): void => {
    const svg = findVisible(frame);
    const matrix = svg?.getScreenCTM() ?? undefined;
    if (svg === undefined || matrix === undefined) return;
    const spot = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    show(findNearest(spotsOf(svg), spot), svg);
  };
  frame.addEventListener('pointermove', point);
  frame.addEventListener('pointerdown', point);
  frame.addEventListener('pointerleave', (event) => {
    if (event.pointerType === 'mouse' && document.activeElement !== frame) hide();
  });
  frame.addEventListener('blur', hide);
  frame.addEventListener('chart-change', hide);
  frame.addEventListener('keydown', (event) => {
    const svg = findVisible(frame);
    if (event.key === 'Escape') hide();
    if (svg === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = findNext(spotsOf(svg), at(), event.key);
    if (next === undefined) return;
    event.preventDefault();
    show(next, svg);
  });
}

/** The box is also what is announced. */
function addReadOut(frame: HTMLElement, figure: HTMLElement): ReadOut {
  const box = document.createElement('div');
  box.className = 'chart-reading';
  box.setAttribute('role', 'status');
  box.hidden = true;
  frame.append(box);
  const cursor = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  cursor.setAttribute('class', 'chart-cursor');
  cursor.setAttribute('r', '7');
  let shown: Spotted | undefined;
  return {
    at: () => shown,
    show(spot, svg) {
      if (spot === undefined || (spot.line === shown?.line && spot.column === shown.column)) return;
      shown = spot;
      cursor.setAttribute('cx', String(spot.x));
      cursor.setAttribute('cy', String(spot.y));
      svg.append(cursor);
      box.replaceChildren(...readCell(figure, spot));
      box.hidden = false;
      place(box, svg, spot);
    },
    hide() {
      shown = undefined;
      box.hidden = true;
      cursor.remove();
    },
  };
}

/** Of the drawings for phones and for wide screens, the one that the width of the figure lets show. */
function findVisible(frame: HTMLElement): SVGSVGElement | undefined {
  return [...frame.querySelectorAll<SVGSVGElement>('svg[data-spots]')].find(
    ({ clientWidth }) => clientWidth > 0,
  );
}

function spotsOf(svg: SVGSVGElement): readonly Spotted[] {
  return parseSpots(svg.dataset['spots'] ?? '');
}

/** Between a spot and its box, in pixels. */
const gap = 14;

/** Inside the frame: above the spot, below it, or beside it in a drawing that is too low for either. */
function place(box: HTMLElement, svg: SVGSVGElement, { x, y }: Spotted): void {
  const matrix = svg.getScreenCTM();
  const area = box.parentElement?.getBoundingClientRect();
  if (matrix === null || area === undefined) return;
  const spot = new DOMPoint(x, y).matrixTransform(matrix);
  const [across, down] = [spot.x - area.left, spot.y - area.top];
  const [wide, high] = [box.offsetWidth, box.offsetHeight];
  const [most, lowest] = [area.width - wide, area.height - high];
  const [above, below] = [down - high - gap, down + gap];
  const isBeside = above < 0 && below > lowest;
  const beside = across < area.width / 2 ? across + gap : across - wide - gap;
  const left = Math.min(Math.max(0, isBeside ? beside : across - wide / 2), most);
  const top = above >= 0 ? above : Math.max(0, Math.min(below, lowest));
  box.style.left = `${String(Math.round(left))}px`;
  box.style.top = `${String(Math.round(top))}px`;
}
