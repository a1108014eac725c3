/** A button to copy each form of a citation, added when its box is opened for the first time. */
export function addCopyButtons(page: Document): void {
  page.addEventListener(
    'toggle',
    (event) => {
      const box = event.target;
      if (
        !(box instanceof HTMLDetailsElement) ||
        !box.matches('.cite') ||
        box.querySelector('button') !== null
      )
        return;
      for (const text of box.querySelectorAll('pre')) text.before(copyButton(page, text, box.dataset));
    },
    true,
  );
}

function copyButton(page: Document, text: HTMLElement, labels: DOMStringMap): HTMLButtonElement {
  const button = page.createElement('button');
  button.type = 'button';
  button.textContent = labels['copy'] ?? '';
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(text.textContent).then(() => {
      button.textContent = labels['copied'] ?? '';
    });
  });
  return button;
}
