/** Functions that run in the page: each stands by itself, since only its own text travels there. */

/** Marks and texts of the drawing that is shown in other colours than those of the system. */
export function listForeignColours(): readonly string[] {
  const probe = document.createElement('i');
  document.body.append(probe);
  const colourOf = (name: string): string => {
    probe.style.setProperty('color', name);
    return getComputedStyle(probe).color;
  };
  const [ink, paper, grey, highlight] = ['CanvasText', 'Canvas', 'GrayText', 'Highlight'].map(colourOf);
  probe.remove();
  const system = new Set([ink, paper, grey, highlight, 'none']);
  const marks = [...document.querySelectorAll('.chart-frame svg :is(path, rect, circle, text)')].filter(
    (mark) => mark.checkVisibility(),
  );
  if (marks.length === 0) return ['nothing is drawn'];
  const found = marks.flatMap((mark) => {
    const { fill, stroke } = getComputedStyle(mark);
    const name = `${mark.tagName} ${mark.getAttribute('class') ?? ''}`;
    return [
      ...(mark.tagName === 'text' && fill !== ink ? [`${name}: text in ${fill}`] : []),
      ...(mark.matches('.chart-line, .chart-point, .chart-rule') && stroke !== ink
        ? [`${name}: line in ${stroke}`]
        : []),
      ...(system.has(fill) ? [] : [`${name}: fill ${fill}`]),
      ...(system.has(stroke) ? [] : [`${name}: stroke ${stroke}`]),
    ];
  });
  return [...new Set(found)];
}

/** What of a chart would move by a style sheet. */
export function listMoving(): readonly string[] {
  const found = [...document.querySelectorAll('.chart-figure, .chart-figure *')].flatMap((element) => {
    const { animationName, transitionDuration, transitionProperty } = getComputedStyle(element);
    const moves =
      animationName !== 'none' || (transitionProperty !== 'none' && /[1-9]/.test(transitionDuration));
    return moves
      ? [`${element.tagName} ${element.getAttribute('class') ?? ''}: ${animationName} ${transitionDuration}`]
      : [];
  });
  return [...new Set(found)];
}
