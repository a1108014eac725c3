import type { Partner } from '#src/trade/observation.ts';
import type { TradeChart } from '../chart.ts';
import { type Control, measures, reporterChoices, scaleKinds } from '../state/chart-state.ts';
import { flowsOf, limitsOf } from '../state/state-limits.ts';
import { controlWords, partnerChoice } from '../words/control-words.ts';
import { nameOfPartner } from '../words/series-words.ts';

export interface ControlOption {
  readonly value: string;
  readonly label: string;
  readonly isChosen: boolean;
}

export interface ControlField {
  /** The key in the address. */
  readonly name: string;
  readonly kind: 'radio' | 'checkbox' | 'select';
  /** Of a select beside others in its group; a group of one is named by its legend. */
  readonly label: string;
  readonly options: readonly ControlOption[];
}

export interface ControlGroup {
  readonly legend: string;
  readonly fields: readonly ControlField[];
}

/** The form of a chart in the order in which readers think: what, whose, how, when. */
export function listControlGroups(chart: TradeChart): readonly ControlGroup[] {
  const order: readonly Control[] = ['measure', 'flow', 'countries', 'reporter', 'scale', 'years', 'year'];
  return order
    .filter((control) => chart.controls.includes(control))
    .map((control) => groupOf(control, chart));
}

function groupOf(control: Control, chart: TradeChart): ControlGroup {
  const { show } = chart;
  switch (control) {
    case 'measure':
      return radios(
        control,
        measures.map((value) => [value, controlWords.measure[value]]),
        show.measure,
      );
    case 'flow':
      return radios(
        control,
        flowsOf(chart).map((value) => [value, controlWords.flow[value]]),
        show.flow,
      );
    case 'scale':
      return radios(
        control,
        scaleKinds.map((value) => [value, controlWords.scale[value]]),
        show.scale,
      );
    case 'reporter':
      return radios(control, listReporters(chart), show.reporter);
    case 'countries':
      return countriesGroup(chart);
    case 'years':
      return yearsGroup(chart);
    case 'year':
      return yearGroup(chart);
  }
}

type Choice = readonly [value: string, label: string];

function radios(
  control: 'measure' | 'flow' | 'scale' | 'reporter',
  choices: readonly Choice[],
  chosen: string,
): ControlGroup {
  const options = choices.map(([value, label]) => ({ value, label, isChosen: value === chosen }));
  const { legend } = controlWords[control];
  return { legend, fields: [{ name: control, kind: 'radio', label: legend, options }] };
}

/** Both at once only where lines can stand beside each other. */
function listReporters({ type, choice }: TradeChart): readonly Choice[] {
  const both = type === 'line' || type === 'multiples';
  return reporterChoices
    .filter((value) => value !== 'both' || both)
    .map((value) => [value, value === 'partner' ? partnerChoice(choice) : controlWords.reporter[value]]);
}

/** A balance is one partner’s; other forms show as many as a reader likes. */
function countriesGroup({ type, choice, show }: TradeChart): ControlGroup {
  const single = type === 'balance';
  const toOption = (partner: Partner): ControlOption => ({
    value: partner,
    label: nameOfPartner(partner),
    isChosen: show.countries.includes(partner),
  });
  const { legend } = single ? controlWords.country : controlWords.countries;
  const kind = single ? 'radio' : 'checkbox';
  return { legend, fields: [{ name: 'countries', kind, label: legend, options: choice.map(toOption) }] };
}

/** The first and the last year stand for “as far as figures go”, so that the address names only what was chosen. */
function yearsGroup(chart: TradeChart): ControlGroup {
  const { years } = limitsOf(chart);
  const { from, to } = chart.show;
  const field = (
    name: 'from' | 'to',
    open: number | undefined,
    chosen: number | undefined,
  ): ControlField => ({
    name,
    kind: 'select',
    label: controlWords[name],
    options: years.map((year) => ({
      value: year === open && chosen === undefined ? '' : String(year),
      label: String(year),
      isChosen: year === (chosen ?? open),
    })),
  });
  return {
    legend: controlWords.years.legend,
    fields: [field('from', years[0], from), field('to', years.at(-1), to)],
  };
}

function yearGroup(chart: TradeChart): ControlGroup {
  const { legend } = controlWords.year;
  const options = limitsOf(chart)
    .years.toReversed()
    .map((year) => ({ value: String(year), label: String(year), isChosen: year === chart.show.year }));
  return { legend, fields: [{ name: 'year', kind: 'select', label: legend, options }] };
}
