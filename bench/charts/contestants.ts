/** Who draws the charts, on which page, and which marks are the line. */
export interface Contestant {
  readonly name: string;
  readonly isOurs: boolean;
  /** Of a chart; without a slash at the start. */
  readonly pathOf: (chart: string) => string;
  /** A selector of the marks. */
  readonly line: string;
}

export interface Library extends Contestant {
  /** Its script in `libraries/`, without `.client.ts`. */
  readonly script: string;
}

const ourLine = '.chart-frame .chart-line';

/** The chart page is handicapped by everything else on it; the page for frames is the chart alone, as theirs are. */
const ours: readonly Contestant[] = [
  { name: 'Our chart page', isOurs: true, pathOf: (chart) => `charts/${chart}/`, line: ourLine },
  { name: 'Our page for frames', isOurs: true, pathOf: (chart) => `charts/${chart}/embed/`, line: ourLine },
];

export const libraries: readonly Library[] = [
  library('Observable Plot', { script: 'plot', line: '#chart [aria-label="line"] path' }),
  // The canvas gets its style when Chart.js takes it over.
  library('Chart.js', { script: 'chart-js', line: '#chart canvas[style]' }),
  library('Vega-Lite', { script: 'vega-lite', line: '#chart .mark-line path' }),
];

export const contestants: readonly Contestant[] = [...ours, ...libraries];

function library(name: string, { script, line }: Pick<Library, 'script' | 'line'>): Library {
  return { name, isOurs: false, pathOf: (chart) => `bench/${script}/${chart}/`, script, line };
}
