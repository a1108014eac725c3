/** Reads `content/charts/`. The only module of this folder that touches the file system. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Problem, type Report, sortProblems } from '#src/content/problems.ts';
import { parseSourceFile } from '#src/content/source-file.ts';
import { loadTrade, type Trade } from '#src/trade/load-trade.ts';
import { buildChart } from './build-chart.ts';
import type { Chart } from './chart.ts';
import { checkChart } from './check-chart.ts';
import { parseChartDefinition } from './chart-definition.ts';

export interface ChartsResult {
  /** By id, in the order of ids. Without the figures there is no chart. */
  readonly charts: ReadonlyMap<string, Chart>;
  readonly trade: Trade | undefined;
  /** Those of the charts and of the trade figures. */
  readonly problems: readonly Problem[];
}

export interface LoadChartsOptions {
  /** The content folder, which holds `charts/` and `trade/`. */
  readonly folder: string;
  /** How problems name that folder, for example `content`. */
  readonly shownAs: string;
}

/** Reads all charts with their figures, and checks them. Never throws over what a file says. */
export async function loadCharts(options: LoadChartsOptions): Promise<ChartsResult> {
  const names = await listNames(path.join(options.folder, 'charts'));
  const { trade, problems: ofTrade } = await loadTrade(options);
  const problems: Problem[] = [...ofTrade];
  const charts = new Map<string, Chart>();
  for (const name of names) {
    const shown = `${options.shownAs}/charts/${name}`;
    const report: Report = ({ line, column }, message, mend) => {
      problems.push({ file: shown, line, column, message, mend });
    };
    const file = parseSourceFile(shown, await readFile(path.join(options.folder, 'charts', name)), report);
    const parsed = file === undefined ? undefined : parseChartDefinition(file, report);
    if (parsed === undefined || trade === undefined) continue;
    checkChart(parsed, trade, report);
    charts.set(parsed.definition.id, buildChart(parsed.definition, trade));
  }
  return { charts, trade, problems: sortProblems(problems) };
}

async function listNames(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .toSorted();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
