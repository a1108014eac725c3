import { expect, test } from 'vitest';
import { aBrief, anOutlet, aResolvedSource } from '#tests/builders.ts';
import { listReporters } from './brief-reporters.ts';

test('an outlet that retells another’s report is named with it, and each only once', () => {
  const paper = anOutlet({ id: 'peoples-daily' });
  const agency = anOutlet({ id: 'xinhua' });
  const site = anOutlet({ id: 'news-central-asia' });
  const brief = aBrief({
    sources: [
      aResolvedSource({ outlet: agency }),
      aResolvedSource({ outlet: site, agency: paper }),
      aResolvedSource({ outlet: agency }),
    ],
  });

  const reporters = listReporters(brief);

  expect(reporters).toEqual([
    { outlet: agency, after: undefined },
    { outlet: site, after: paper },
  ]);
});
