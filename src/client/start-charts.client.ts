/** Loads what charts can do once the first of them comes into view; until then none of it is fetched. */
export function startCharts(page: Document): void {
  const watch = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      watch.unobserve(target);
      void import('#src/charts/client/chart.client.ts').then(({ startChart }) => startChart(target));
    }
  });
  for (const frame of page.querySelectorAll('.chart-frame[data-chart]')) watch.observe(frame);
}
