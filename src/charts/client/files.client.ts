/** The SVG and PNG links under a chart lead to what is shown. */
import type { View } from '../view/view.ts';
import { paint } from './paint.client.ts';
import { rasterise } from './rasterise.client.ts';

/** What was asked for last: files of an earlier view, which take their time, come too late. */
let latest: View | undefined;

/**
 * Links keep the address of the site’s own file in `data-file`.
 * @param view undefined for the chart’s own, whose files the site has
 */
export async function keepFiles(figure: HTMLElement, view: View | undefined): Promise<void> {
  latest = view;
  const find = (ending: string): HTMLAnchorElement | null =>
    figure.querySelector<HTMLAnchorElement>(`a[download$=".${ending}"]`);
  const [svg, png] = [find('svg'), find('png')];
  if (svg === null || png === null) return;
  for (const link of [svg, png]) {
    link.dataset['file'] ??= link.href;
    URL.revokeObjectURL(link.href);
    link.href = link.dataset['file'];
  }
  if (view === undefined) return;
  const file = await fetch(svg.href);
  if (!file.ok) return;
  const text = drawPicture(await file.text(), view);
  if (latest !== view) return;
  svg.href = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  const picture = await rasterise(svg.href);
  if (latest === view) png.href = URL.createObjectURL(picture);
}

/** The SVG file of a chart with another drawing, title, subtitle and sources in it. */
function drawPicture(file: string, { title, subtitle, sources, paintings }: View): string {
  // A style that is parsed in this page would come under its security policy, which refuses it.
  const style = /<style>[^]*<\/style>/.exec(file)?.[0] ?? '';
  const picture = new DOMParser().parseFromString(file.replace(style, ''), 'image/svg+xml');
  picture.querySelector('.picture-title')?.replaceChildren(title);
  picture.querySelector('.picture-subtitle')?.replaceChildren(subtitle);
  picture.querySelector('.picture-source')?.replaceChildren(sources);
  // Signs and remarks are those of the chart’s own view.
  for (const note of picture.querySelectorAll('.picture-note')) note.remove();
  const drawing = picture.querySelector('.chart-drawing');
  if (drawing !== null) paint(drawing, paintings.picture);
  return new XMLSerializer().serializeToString(picture).replace('</metadata>', (end) => end + style);
}
