/** The reference shelf: lists of milestones, places, corridors and terms, one file each. */
import { z } from 'zod';
import { countryBoxes, isWithin, mapBox } from '#src/model/map-bounds.ts';
import { isBefore } from '#src/model/date-order.ts';
import { type ParsedMilestone, milestoneSchema } from '#src/model/milestone.ts';
import { type ParsedPlace, mapCountryCodes, placeSchema } from '#src/model/place.ts';
import { type ParsedRoute, routeSchema } from '#src/model/route.ts';
import { type ParsedTerm, termSchema } from '#src/model/reference-pages.ts';
import type { Reference } from './markdown/context.ts';
import type { Parsed } from './parse-article.ts';
import { parseWithSchema } from './parse-with-schema.ts';
import type { Report } from './problems.ts';
import type { SourceFile } from './source-file.ts';
import { parseYamlText, type YamlText } from './yaml-text.ts';

/** `content/glossary.yaml` */
export function parseGlossary(file: SourceFile, report: Report): Parsed<readonly ParsedTerm[]> {
  const list = parseList(file, { schema: termSchema, plural: 'terms' }, report);
  return { value: list?.entries ?? [], references: list === undefined ? [] : listOrigins(list) };
}

/** `content/timeline.yaml`, in the order of dates. */
export function parseMilestones(file: SourceFile, report: Report): Parsed<readonly ParsedMilestone[]> {
  const list = parseList(file, { schema: milestoneSchema, plural: 'milestones' }, report);
  if (list === undefined) return { value: [], references: [] };
  const { entries, yaml } = list;
  for (const [index, { id, date }] of entries.entries()) {
    const later = entries.slice(0, index).find((earlier) => isBefore(date, earlier.date));
    if (later === undefined) continue;
    const message = `The milestone “${id}” of ${date} stands after “${later.id}” of ${later.date}.`;
    report(yaml.placeOf([index, 'date']), message, 'Put the milestones in the order of their dates.');
  }
  return { value: entries, references: listSources(entries, yaml) };
}

/** `content/routes.yaml` */
export function parseRoutes(file: SourceFile, report: Report): Parsed<readonly ParsedRoute[]> {
  const list = parseList(file, { schema: routeSchema, plural: 'routes' }, report);
  if (list === undefined) return { value: [], references: [] };
  const { entries, yaml } = list;
  const stops = entries.flatMap(({ via }, route) =>
    via.map((id, stop): Reference => ({ to: 'place', id, ...yaml.placeOf([route, 'via', stop]) })),
  );
  return { value: entries, references: [...stops, ...listSources(entries, yaml)] };
}

/** `content/places.yaml`, with coordinates that lie on the map and in the country that is named. */
export function parsePlaces(file: SourceFile, report: Report): Parsed<readonly ParsedPlace[]> {
  const list = parseList(file, { schema: placeSchema, plural: 'places' }, report);
  for (const [index, place] of list?.entries.entries() ?? []) {
    const fault = findCoordinateFault(place);
    if (fault === undefined) continue;
    report(list?.yaml.placeOf([index, 'lat']) ?? { line: 1, column: 1 }, ...fault);
  }
  return { value: list?.entries ?? [], references: list === undefined ? [] : listOrigins(list) };
}

function findCoordinateFault(place: ParsedPlace): readonly [message: string, mend: string] | undefined {
  const { id, lat, lon, country } = place;
  const where = `“${id}” at ${String(lat)}° N, ${String(lon)}° E`;
  const isOnMap = isWithin(mapBox, place);
  if (isOnMap && isWithin(countryBoxes[country], place)) return undefined;
  const turned = { lat: lon, lon: lat };
  if (isWithin(mapBox, turned) && isWithin(countryBoxes[country], turned)) {
    return [`${where} has latitude and longitude in each other’s place.`, 'Exchange the two.'];
  }
  if (!isOnMap) {
    const [west, south, east, north] = mapBox.map(String);
    return [
      `${where} lies outside the map.`,
      `The map reaches from ${south ?? ''}° to ${north ?? ''}° N and from ${west ?? ''}° to ${east ?? ''}° E.`,
    ];
  }
  const others = mapCountryCodes.filter((code) => isWithin(countryBoxes[code], place));
  const mend =
    others.length === 0
      ? 'Look the coordinates up again.'
      : `It lies in the bounds of ${others.map((code) => `“${code}”`).join(' and ')}.`;
  return [`${where} lies outside the bounds of its country, “${country}”.`, mend];
}

/** The one source of each entry. */
function listOrigins({
  entries,
  yaml,
}: {
  readonly entries: readonly { readonly source: string }[];
  readonly yaml: YamlText;
}): readonly Reference[] {
  return entries.map(({ source }, entry) => ({
    to: 'source',
    id: source,
    ...yaml.placeOf([entry, 'source']),
  }));
}

function listSources(
  entries: readonly { readonly sources: readonly string[] }[],
  yaml: YamlText,
): readonly Reference[] {
  return entries.flatMap(({ sources }, entry) =>
    sources.map((id, index): Reference => ({ to: 'source', id, ...yaml.placeOf([entry, 'sources', index]) })),
  );
}

interface ListOf<Schema extends z.ZodType> {
  readonly schema: Schema;
  readonly plural: string;
}

/** A file that holds a list of things with ids of their own. @returns undefined after mistakes have been reported */
function parseList<Schema extends z.ZodType<{ readonly id: string }>>(
  file: SourceFile,
  { schema, plural }: ListOf<Schema>,
  report: Report,
): { readonly entries: readonly z.output<Schema>[]; readonly yaml: YamlText } | undefined {
  const yaml = parseYamlText(file, { yaml: file.text, start: 0 }, report);
  const entries = yaml === undefined ? undefined : parseWithSchema(z.array(schema), yaml, report);
  if (yaml === undefined || entries === undefined) return undefined;
  const seen = new Set<string>();
  for (const [index, { id }] of entries.entries()) {
    if (seen.has(id)) {
      report(
        yaml.placeOf([index, 'id']),
        `Two ${plural} have the id “${id}”.`,
        'Give each an id of its own.',
      );
    }
    seen.add(id);
  }
  return { entries, yaml };
}
