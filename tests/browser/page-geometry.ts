/** Functions that run in the page: each stands by itself, since only its own text travels there. */

/** What reaches beyond the right edge of a page that can be scrolled sideways. */
export function listOverflowing(): readonly string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const beyond = [...document.body.querySelectorAll('*')].filter((element) => {
    const { right, width } = element.getBoundingClientRect();
    return width > 0 && right > clientWidth + 0.5 && element.children.length === 0;
  });
  const named = beyond.slice(0, 3).map((element) => `${element.outerHTML.slice(0, 100)}`);
  return [`${String(scrollWidth)} px wide in ${String(clientWidth)}: ${named.join(' ')}`];
}

/** Texts below a size in pixels of the screen; what a drawing is scaled by counts. */
export function listSmallTexts(smallest: number): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Set<string>();
  while (walker.nextNode() !== null) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement === null || textContent === null || textContent.trim() === '') continue;
    if (!parentElement.checkVisibility() || /^(?:SCRIPT|STYLE|title|desc)$/.test(parentElement.tagName))
      continue;
    const scale = parentElement instanceof SVGGraphicsElement ? (parentElement.getScreenCTM()?.a ?? 1) : 1;
    const size = Number.parseFloat(getComputedStyle(parentElement).fontSize) * scale;
    if (size < smallest - 0.01) {
      const within = parentElement.parentElement?.closest('[class]')?.getAttribute('class') ?? '';
      found.add(`${size.toFixed(1)} px in <${parentElement.tagName.toLowerCase()}> in .${within}`);
    }
  }
  return [...found];
}

/** Keeps what moves from the first moment on, for `readLayoutShift`. */
export function watchLayoutShift(): void {
  const shifts: string[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const sources: unknown = Reflect.get(entry, 'sources');
      const moved = Array.isArray(sources)
        ? sources.map((source: { node: Node | null }) => source.node?.parentElement?.className ?? '')
        : [];
      shifts.push(`${String(Reflect.get(entry, 'value'))}: ${moved.join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

export function readLayoutShift(): readonly string[] {
  const shifts: unknown = Reflect.get(globalThis, 'shifts');
  return Array.isArray(shifts) ? shifts.map(String) : ['not watched'];
}
