/**
 * What a chart in view can do besides being looked at: it is read by pointer and keys, and on its own page taken away and
 * changed. Loaded by start-charts.client.ts; what is needed for changes comes only with the first of them.
 */
import { addButtons } from './buttons.client.ts';
import { addReader } from './reader.client.ts';

/** Brings a chart to life. */
export function startChart(frame: HTMLElement): void {
  const figure = frame.closest<HTMLElement>('.chart-figure');
  if (figure === null) return;
  addReader(frame, figure);
  addButtons(figure);
  if (figure.dataset['own'] === 'frame') tellHeight();
  const form = figure.querySelector<HTMLFormElement>('form.chart-controls');
  if (form === null) return;
  const change = async (why: 'address' | 'choice'): Promise<void> => {
    const { showChange } = await import('./change.client.ts');
    await showChange({ frame, figure, form }, why);
  };
  form.addEventListener('change', () => void change('choice'));
  const isTouched = form.querySelector(':checked:not(:default), :default:not(:checked)') !== null;
  if (isTouched || location.search !== '') void change(isTouched ? 'choice' : 'address');
}

/** Tells the site around a frame how high the page inside is; see docs/contracts.md. */
function tellHeight(): void {
  const page = document.documentElement;
  new ResizeObserver(() => {
    parent.postMessage({ chartHeight: Math.ceil(page.getBoundingClientRect().height) }, '*');
  }).observe(page);
}
