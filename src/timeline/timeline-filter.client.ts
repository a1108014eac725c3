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
  /** The page that shows this choice alone. */
  readonly page: string;
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
      return { link, key: key === 'topic' ? 'topic' : 'country', value, page: link.href };
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
  const loadFigure = createFigureLoader();
  const follow = (): void => {
    const asked = location.search;
    const choice = parseMilestoneFilter(new URLSearchParams(asked), choices);
    show(page, choice);
    offer(page, choice);
    void loadFigure(findPage(page, choice)).then((figure) => {
      if (figure === undefined || location.search !== asked) return;
      document.querySelector('.timeline-figure')?.replaceWith(figure);
      show(page, choice);
    });
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

/** The page whose drawing shows the choice best: that of the country, else of the topic, else this one. */
function findPage({ choices }: TimelinePage, { country, topic }: MilestoneFilter): string {
  const of = (key: keyof MilestoneFilter, value: string): string | undefined =>
    choices.find((one) => value !== '' && one.key === key && one.value === value)?.page;
  return of('country', country) ?? of('topic', topic) ?? location.pathname;
}

/** Fetches drawings from the pages of countries and topics, each once; without an answer the old one stays. */
function createFigureLoader(): (address: string) => Promise<Element | undefined> {
  const own = document.querySelector('.timeline-figure') ?? undefined;
  const figures = new Map([[location.pathname, Promise.resolve(own)]]);
  return (address) => {
    const figure = figures.get(address) ?? fetchFigure(address).catch(() => undefined);
    figures.set(address, figure);
    return figure;
  };
}

async function fetchFigure(address: string): Promise<Element | undefined> {
  const answer = await fetch(address);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  walkMarks(page, '.timeline-drawing');
  return page.querySelector('.timeline-figure') ?? undefined;
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
  // It tells of all that the drawing shows.
  const description = document.querySelector<HTMLElement>('.timeline-description');
  if (description) description.hidden = document.querySelector('.timeline-out') !== null;
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
