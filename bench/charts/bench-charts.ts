/**
 * `npm run bench:charts -- [rounds]`: what a chart page of this site weighs and when its chart can be seen, against the
 * same chart drawn in the browser by three libraries. Fails where one of them is lighter or faster. bench/README.md says
 * what is measured.
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '#tests/browser/launch-browser.ts';
import { buildSite } from './build-site.ts';
import { readChartData } from './chart-data.ts';
import { libraries } from './contestants.ts';
import { writeLibraryPages } from './library-pages.ts';
import { measureChart } from './measure-chart.ts';
import { formatMeasurements, listExceeded } from './report-ratios.ts';
import { serveBrotli } from './serve-brotli.ts';

/** One line, and two that stop and begin again. */
const chartIds = ['trade-total', 'trade-kazakhstan'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'boolean', default: false } },
});
const rounds = Number(positionals[0] ?? 5);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`${String(positionals[0])} is no number of rounds.`);

const project = path.resolve(import.meta.dirname, '../..');
// Inside the project, so that packages are found, and not under node_modules, where Node runs no TypeScript.
const workshop = path.join(project, '.astro/bench-charts');
try {
  process.exitCode = (await compare(await prepare())) ? 0 : 1;
} finally {
  if (!values.keep) await rm(workshop, { recursive: true, force: true });
}

/** Builds the site and adds the libraries’ pages to it. Returns its folder. */
async function prepare(): Promise<string> {
  await rm(workshop, { recursive: true, force: true });
  const site = await buildSite(project, workshop);
  const charts = await readChartData(path.join(project, 'content'), chartIds);
  for (const library of libraries) await writeLibraryPages(library, { site, charts });
  return site;
}

/** Measures and prints all charts. Returns whether the limit is kept. */
async function compare(site: string): Promise<boolean> {
  console.log('Bytes: HTML, scripts, styles and data in Brotli, fonts left out.');
  console.log(`Milliseconds: until the line is painted, at 400 kbit/s, 300 ms and a CPU 4 times slower;`);
  console.log(`median of ${String(rounds)} rounds.`);
  const server = await serveBrotli(site);
  const browser = await launchBrowser();
  const exceeded: string[] = [];
  try {
    for (const chart of chartIds) {
      const measured = await measureChart(chart, { browser, address: server.address, rounds });
      console.log(`\n${chart}\n${formatMeasurements(measured)}`);
      exceeded.push(...listExceeded(measured).map((sentence) => `${chart}: ${sentence}`));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(exceeded.length === 0 ? '\nOurs are lighter and faster.' : `\n${exceeded.join('\n')}`);
  return exceeded.length === 0;
}
