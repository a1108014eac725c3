import { absolute, sitePaths } from '#src/model/addresses.ts';
import { escapeHtml } from '#src/model/escape-html.ts';
import type { Identity } from '#src/model/identity.ts';
import type { Chart } from './chart.ts';

/** Height of a frame before it has told its own, in CSS pixels. */
const firstHeight = 620;

/**
 * HTML for another site: a frame, and a listener that gives it the height which the page inside tells. Without the
 * listener the frame keeps its first height and scrolls. The message is part of what docs/contracts.md promises.
 */
export function embedSnippet({ id, title }: Pick<Chart, 'id' | 'title'>, identity: Identity): string {
  const address = escapeHtml(absolute(identity.address, sitePaths.chartEmbed(id)));
  const { origin } = new URL(identity.address);
  return `<iframe src="${address}" title="${escapeHtml(title)}" loading="lazy" width="100%" height="${firstHeight}" style="border:0"></iframe>
<script>addEventListener("message",e=>{if(e.origin!=="${origin}"||!e.data.chartHeight)return;for(const f of document.querySelectorAll("iframe"))if(f.contentWindow===e.source)f.height=e.data.chartHeight})</script>`;
}
