import { rasterise } from './rasterise.client.ts';

/** The buttons under a chart: its address and its picture, as they are shown. */
export function addButtons(figure: HTMLElement): void {
  figure.addEventListener('click', (event) => {
    const button = event.target;
    if (!(button instanceof HTMLButtonElement)) return;
    const done = (): void => {
      button.textContent = button.dataset['done'] ?? '';
    };
    if (button.name === 'copy-link') void navigator.clipboard.writeText(location.href).then(done);
    // A promise in place of the picture: Safari lets pages write only in the moment of the click.
    if (button.name === 'copy-image') {
      void navigator.clipboard.write([new ClipboardItem({ 'image/png': pictureOf(figure) })]).then(done);
    }
  });
}

/** The picture to which the PNG link leads: a file of the site, or what a changed view has put there. */
function pictureOf(figure: HTMLElement): Promise<Blob> {
  return rasterise(figure.querySelector<HTMLAnchorElement>('a[download$=".png"]')?.href ?? '');
}
