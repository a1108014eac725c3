import type { Problem } from '#src/content/problems.ts';
import { suggestion } from '#src/content/suggest.ts';
import type { Chart } from './chart.ts';
import { parseState, type StateProblem } from './state/parse-state.ts';
import { limitsOf } from './state/state-limits.ts';

interface Embed {
  readonly file: string;
  readonly reference: {
    readonly to: string;
    readonly id: string;
    readonly line: number;
    readonly column: number;
    readonly attributes?: Readonly<Record<string, string>>;
  };
}

/** What articles ask of a chart and it cannot show. Charts that do not exist are told elsewhere. */
export function checkEmbeds(
  embeds: readonly Embed[],
  charts: ReadonlyMap<string, Chart>,
): readonly Problem[] {
  return embeds.flatMap(({ file, reference }) => {
    const { to, id, line, column, attributes = {} } = reference;
    const chart = to === 'chart' ? charts.get(id) : undefined;
    if (chart === undefined) return [];
    return listStateProblems(chart, attributes).map((problem) => ({
      file,
      line,
      column,
      ...explain(problem, id),
    }));
  });
}

function listStateProblems(
  chart: Chart,
  attributes: Readonly<Record<string, string>>,
): readonly StateProblem[] {
  const given = Object.entries(attributes);
  if (chart.kind === 'trade') return parseState(given, chart.show, limitsOf(chart)).problems;
  return given.map(([key, value]) => ({ key, value, wrong: 'key', known: [] }));
}

function explain(
  { key, value, wrong, known }: StateProblem,
  chart: string,
): { readonly message: string; readonly mend: string } {
  switch (wrong) {
    case 'key': {
      const none = 'It can be shown as it is only.';
      const mend =
        known.length === 0 ? none : suggestion(key, known, `It can be given: ${known.join(', ')}.`);
      return { message: `The chart “${chart}” cannot be given “${key}”.`, mend };
    }
    case 'value': {
      const mend = suggestion(value, known, `Known are: ${summarise(known)}.`);
      return { message: `The chart “${chart}” cannot show ${key}="${value}".`, mend };
    }
    case 'period':
      return {
        message: `The chart “${chart}” is given an empty period: it begins in ${value}, after its end.`,
        mend: 'Let “from” be the earlier year.',
      };
  }
}

/** Years as a range, other values as a list. */
function summarise(known: readonly string[]): string {
  const isYears = known.length > 4 && known.every((value) => /^\d{4}$/.test(value));
  return isYears ? `${known[0] ?? ''} to ${known.at(-1) ?? ''}` : known.join(', ');
}
