/** The form with which a reader changes a chart: its fields are the state. */
import type { Partner } from '#src/trade/observation.ts';
import {
  type ChartState,
  flows,
  measures,
  reporterChoices,
  scaleKinds,
  soundState,
} from '../state/chart-state.ts';

const partners = ['kz', 'kg', 'tj', 'tm', 'uz', 'c5'] as const satisfies readonly Partner[];

/** The state that a form holds; for what it has no field, that of the chart. */
export function stateOf(form: HTMLFormElement, show: ChartState): ChartState {
  const data = new FormData(form);
  const find = <Value extends string>(name: string, known: readonly Value[]): Value | undefined =>
    known.find((value) => value === data.get(name));
  const year = (name: 'from' | 'to' | 'year'): number | undefined => {
    const value = data.get(name);
    return value === null || value === '' ? show[name] : Number(value);
  };
  const chosen = data.getAll('countries');
  const countries = partners.filter((partner) => chosen.includes(partner));
  return soundState({
    countries: countries.length === 0 ? show.countries : countries,
    reporter: find('reporter', reporterChoices) ?? show.reporter,
    flow: find('flow', flows) ?? show.flow,
    measure: find('measure', measures) ?? show.measure,
    scale: find('scale', scaleKinds) ?? show.scale,
    from: year('from'),
    to: year('to'),
    year: year('year'),
  });
}

/** Sets the fields that an address names; what it asks wrongly is passed over, the others keep the chart’s own view. */
export function fillForm(form: HTMLFormElement, asked: URLSearchParams): void {
  form.reset();
  for (const [name, value] of asked) {
    const values = value.split(/[ ,]+/);
    const boxes: HTMLInputElement[] = [];
    for (const field of form.elements) {
      if (field instanceof HTMLInputElement && field.name === name) boxes.push(field);
      if (!(field instanceof HTMLSelectElement) || field.name !== name) continue;
      for (const option of field.options) option.selected ||= option.text === value;
    }
    const isKnown = boxes.some((box) => values.includes(box.value));
    if (isKnown) for (const box of boxes) box.checked = values.includes(box.value);
  }
  ruleOut(form);
}

/** Choices that others exclude; see `soundState`. */
function ruleOut(form: HTMLFormElement): void {
  const chosen = (name: string): unknown => new FormData(form).get(name);
  const isBalance = chosen('flow') === 'balance';
  const isChinas = (chosen('reporter') ?? 'china') === 'china';
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement)) continue;
    if (field.value === 'log') field.disabled = isBalance;
    if (field.value === 'share') field.disabled = isBalance || !isChinas;
  }
}
