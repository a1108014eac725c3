import { type ChartEnding, absolute, sitePaths } from '#src/model/addresses.ts';
import { assertUnreachable } from '#src/model/assert-unreachable.ts';
import type { Identity } from '#src/model/identity.ts';
import type { Chart } from '../chart.ts';
import { renderSvg } from '../picture/render-svg.ts';
import { siteStyle } from '../picture/style-sheets.ts';
import { renderCsv } from './csv.ts';
import { finishPicture } from './begin-pictures.ts';
import { renderJson } from './json.ts';
import { sitePicture } from './paint-picture.ts';

const types: Record<ChartEnding, string> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json',
};

/** What readers take away from a chart, as the answer of a route. */
export async function serveChartFile(
  chart: Chart,
  ending: ChartEnding,
  identity: Identity,
): Promise<Response> {
  const body = await renderFile(chart, ending, identity);
  return new Response(body, { headers: { 'Content-Type': types[ending] } });
}

async function renderFile(
  chart: Chart,
  ending: ChartEnding,
  identity: Identity,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const { address, licence } = identity;
  const figures = { address: absolute(address, sitePaths.chart(chart.id)), licence: licence.address };
  switch (ending) {
    case 'svg':
      return renderSvg(sitePicture(chart, identity), { style: siteStyle, licence });
    case 'png':
      return new Uint8Array(await finishPicture(chart, identity));
    case 'csv':
      return renderCsv(chart, figures);
    case 'json':
      return renderJson(chart, figures);
    default:
      return assertUnreachable(ending);
  }
}
