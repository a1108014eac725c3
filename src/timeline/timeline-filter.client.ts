/**
 * Where scripts run, a country and a topic can be chosen together, without loading a page. The links of the filter stay
 * links: on a page of one country or topic they lead to the whole timeline with both chosen.
 */
import {
  formatMilestoneFilter,
  isChosen,
  type MilestoneFilter,
  parseMilestoneFilter,
} from './milestone-filter.ts';
import { setStop, walkMarks } from './walk-marks.client.ts';

interface FilterChoice {
  readonly link: HTMLAnchorElement;
  readonly key: keyof MilestoneFilter;
  readonly value: string;
}

interface Entry {
  readonly item: HTMLElement;
  readonly countries: readonly string[];
  readonly topics: readonly string[];
}

interface TimelinePage {
  readonly filter: HTMLElement;
  readonly choices: readonly FilterChoice[];
  readonly entries: readonly Entry[];
  /** What the page itself is about. */
  readonly own: MilestoneFilter;
}

const nav = document.querySelector<HTMLElement>('.timeline-filter');
if (nav !== null) {
  startFilter(readPage(nav));
  walkMarks(document, '.timeline-drawing');
}

function readPage(filter: HTMLElement): TimelinePage {
  const { country = '', topic = '' } = filter.dataset;
  const links = [...filter.querySelectorAll<HTMLAnchorElement>('a[data-key]')];
  return {
    filter,
    own: { country, topic },
    choices: links.map((link) => {
      const { key, value = '' } = link.dataset;
      return { link, key: key === 'topic' ? 'topic' : 'country', value };
    }),
    entries: [...document.querySelectorAll<HTMLElement>('.milestone')].map((item) => {
      const { countries = '', topics = '' } = item.dataset;
      return { item, countries: countries.split(' '), topics: topics.split(' ') };
    }),
  };
}

function startFilter(page: TimelinePage): void {
  const { filter, own, choices } = page;
  offer(page, own);
  if (own.country + own.topic !== '') return;
  const follow = (): void => {
    const choice = parseMilestoneFilter(new URLSearchParams(location.search), choices);
    show(page, choice);
    offer(page, choice);
  };
  filter.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.href || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    follow();
  });
  addEventListener('popstate', follow);
  if (location.search !== '') follow();
}

/** Hides what is not chosen, in the list and in the drawing. */
function show({ filter, entries }: TimelinePage, choice: MilestoneFilter): void {
  const shown = new Set<string>();
  for (const { item, ...tags } of entries) {
    item.hidden = !isChosen(choice, tags);
    if (!item.hidden) shown.add(item.id);
  }
  for (const group of document.querySelectorAll<HTMLElement>('.milestone-group')) {
    group.hidden = group.querySelector('.milestone:not([hidden])') === null;
    const way = group.id && document.querySelector(`a[href="#${group.id}"]`)?.closest('li');
    if (way) way.hidden = group.hidden;
  }
  for (const drawing of document.querySelectorAll<SVGSVGElement>('.timeline-drawing')) {
    for (const mark of drawing.querySelectorAll('a')) {
      mark.classList.toggle('timeline-out', !shown.has(mark.getAttribute('href')?.slice(1) ?? ''));
    }
    setStop(drawing);
  }
  // It tells of everything.
  const description = document.querySelector<HTMLElement>('.timeline-description');
  if (description) description.hidden = shown.size < entries.length;
  tellCount(filter, shown.size, entries.length);
}

/** Each link gets what it leads to from here, and how many milestones stand there; one that leads to none stops being one. */
function offer({ filter, choices, entries, own }: TimelinePage, choice: MilestoneFilter): void {
  for (const { link, key, value } of choices) {
    const next = { ...choice, [key]: value };
    const isCurrent = value === choice[key];
    if (isCurrent) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    link.href = (filter.dataset['whole'] ?? '') + formatMilestoneFilter(next);
    // A page of one country holds nothing of the others, and cannot count them.
    if (own[key] !== '') continue;
    const count = entries.filter((entry) => isChosen(next, entry)).length;
    const place = link.parentElement?.querySelector('.tags-count');
    if (place) place.textContent = String(count);
    if (count === 0 && !isCurrent) link.removeAttribute('href');
  }
}

/** The words stay those of the page while everything is shown. */
function tellCount(filter: HTMLElement, shown: number, total: number): void {
  const place = filter.querySelector<HTMLElement>('.timeline-count');
  if (place === null) return;
  place.dataset['all'] ??= place.textContent;
  const text = shown === total ? place.dataset['all'] : place.dataset['of']?.replace('#', String(shown));
  if (place.textContent !== text) place.textContent = text ?? '';
}
