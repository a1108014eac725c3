import {
  type ChartState,
  type Control,
  flows,
  measures,
  reporterChoices,
  scaleKinds,
} from './chart-state.ts';

/** What a chart allows: which controls it has, which countries, and the years for which it has figures. */
export interface StateLimits {
  readonly controls: readonly Control[];
  readonly countries: readonly ChartState['countries'][number][];
  readonly years: readonly number[];
}

/** A part of a state that cannot be taken. */
export interface StateProblem {
  readonly key: string;
  readonly value: string;
  /** `key`: the chart has no such control. `value`: it has, but not this value. `period`: from lies after to. */
  readonly wrong: 'key' | 'value' | 'period';
  /** What could stand there. */
  readonly known: readonly string[];
}

export interface ParsedState {
  readonly state: ChartState;
  readonly problems: readonly StateProblem[];
}

const controlByKey: Readonly<Record<string, Control>> = {
  scale: 'scale',
  flow: 'flow',
  reporter: 'reporter',
  measure: 'measure',
  countries: 'countries',
  from: 'years',
  to: 'years',
  year: 'year',
};

/**
 * Reads a state as addresses and articles write it, `countries=uz,kz` and `from=2010`. What cannot be taken leaves the
 * default in force and becomes a problem.
 */
export function parseState(
  given: Iterable<readonly [key: string, value: string]>,
  start: ChartState,
  limits: StateLimits,
): ParsedState {
  const problems: StateProblem[] = [];
  let state = start;
  for (const [key, value] of given) {
    const control = controlByKey[key];
    if (control === undefined || !limits.controls.includes(control)) {
      problems.push({ key, value, wrong: 'key', known: listKeys(limits) });
      continue;
    }
    const known = listValues(key, limits);
    const parts = key === 'countries' ? value.split(/[ ,]+/) : [value];
    if (value === '' || !parts.every((part) => known.includes(part))) {
      problems.push({ key, value, wrong: 'value', known });
      continue;
    }
    state = { ...state, ...take(key, parts, limits) };
  }
  if (state.from !== undefined && state.to !== undefined && state.from > state.to) {
    problems.push({ key: 'from', value: String(state.from), wrong: 'period', known: [] });
    state = { ...state, from: start.from, to: start.to };
  }
  return { state, problems };
}

/** The keys that an address may carry for a chart. */
export function listKeys({ controls: allowed }: Pick<StateLimits, 'controls'>): readonly string[] {
  return Object.entries(controlByKey).flatMap(([key, control]) => (allowed.includes(control) ? [key] : []));
}

function listValues(key: string, { countries, years }: StateLimits): readonly string[] {
  switch (key) {
    case 'scale':
      return scaleKinds;
    case 'flow':
      return flows;
    case 'reporter':
      return reporterChoices;
    case 'measure':
      return measures;
    case 'countries':
      return countries;
    default:
      return years.map(String);
  }
}

function take(key: string, parts: readonly string[], { countries }: StateLimits): Partial<ChartState> {
  const find = <Value extends string>(values: readonly Value[]): Value | undefined =>
    values.find((value) => value === parts[0]);
  switch (key) {
    case 'scale':
      return defined('scale', find(scaleKinds));
    case 'flow':
      return defined('flow', find(flows));
    case 'reporter':
      return defined('reporter', find(reporterChoices));
    case 'measure':
      return defined('measure', find(measures));
    case 'countries':
      return { countries: countries.filter((country) => parts.includes(country)) };
    case 'from':
      return { from: Number(parts[0]) };
    case 'to':
      return { to: Number(parts[0]) };
    default:
      return { year: Number(parts[0]) };
  }
}

function defined<Key extends keyof ChartState>(
  key: Key,
  value: ChartState[Key] | undefined,
): Partial<ChartState> {
  return value === undefined ? {} : { [key]: value };
}
