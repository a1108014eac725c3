/**
 * A timeline or a map is one stop of the Tab key; arrow keys walk its marks, in the order of lanes and dates or of the
 * lists under the map.
 */

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Listens for the arrow keys. @param drawings the selector of drawings whose marks are links */
export function walkMarks(within: ParentNode, drawings: string): void {
  for (const drawing of within.querySelectorAll<SVGSVGElement>(drawings)) {
    setStop(drawing);
    drawing.addEventListener('keydown', (event) => {
      const marks = listShown(drawing);
      const step = steps[event.key];
      const at = marks.findIndex((mark) => mark === document.activeElement);
      const next = step === undefined || at === -1 ? undefined : marks[at + step];
      if (next === undefined) return;
      event.preventDefault();
      setStop(drawing, next);
      next.focus();
    });
  }
}

/** Where the Tab key stops: at the mark given, else at the first that is shown. */
export function setStop(drawing: SVGSVGElement, stop = listShown(drawing)[0]): void {
  for (const mark of drawing.querySelectorAll<SVGAElement>('a'))
    mark.setAttribute('tabindex', mark === stop ? '0' : '-1');
}

function listShown(drawing: SVGSVGElement): readonly SVGAElement[] {
  return [...drawing.querySelectorAll<SVGAElement>('a:not(.timeline-out)')];
}
