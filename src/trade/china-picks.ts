/** Which source gives China's own figure for which year: totals, exports and imports. */
import type { Flow, Partner } from './observation.ts';
import type { Pick } from './pick-series.ts';
import { imf, oneYear } from './year-picks.ts';

/**
 * Chinese statistics: through the IMF to 2020, then as the press quotes them. One basis: the growth stated for
 * Kazakhstan in 2021 (17.6 percent) agrees with both sides of the join (17.8 percent).
 */
const totals: Record<Partner, readonly Pick[]> = {
  kz: [
    imf(1992, 2020),
    oneYear(2021, 'silkroad_kz2021'),
    oneYear(2022, 'nca_kz2022'),
    oneYear(2023, 'kz2023_xinhua'),
    oneYear(2024, 'astanatimes_2024'),
    oneYear(2025, 'caspianpost_2025a'),
  ],
  kg: [
    imf(1992, 2020),
    oneYear(2021, 'cctv_kg2022'),
    oneYear(2022, 'cctv_kg2022'),
    oneYear(2023, 'daryo_kg2023'),
    oneYear(2024, 'astanatimes_2024'),
    oneYear(2025, 'caliber_2025'),
  ],
  // No source gives 2021.
  tj: [
    imf(1992, 2020),
    oneYear(2022, 'xinhua_tj2023'),
    oneYear(2023, 'xinhua_tj2023'),
    oneYear(2024, 'astanatimes_2024'),
    oneYear(2025, 'caliber_2025'),
  ],
  tm: [
    imf(1992, 2020),
    oneYear(2021, 'cctv_tm2022'),
    oneYear(2022, 'cctv_tm2022'),
    oneYear(2023, 'intellinews_2023'),
    oneYear(2024, 'astanatimes_2024'),
    oneYear(2025, 'caliber_2025'),
  ],
  uz: [
    imf(1992, 2020),
    oneYear(2021, 'cnyes_uz2021'),
    oneYear(2022, 'intellinews_2023'),
    oneYear(2023, 'intellinews_2023'),
    oneYear(2024, 'astanatimes_2024'),
    oneYear(2025, 'caliber_2025'),
  ],
  c5: [
    imf(1992, 2020),
    oneYear(2021, 'cgtn_2023'),
    oneYear(2022, 'cgtn_2023'),
    oneYear(2023, 'astanatimes_2024'),
    oneYear(2024, 'astanatimes_2024'),
    oneYear(2025, 'caspianpost_2025a'),
  ],
};

/** Sources that give exports and imports alike. */
const bothFlows: Record<Partner, readonly Pick[]> = {
  // No source gives 2022.
  kz: [
    imf(1992, 2020),
    oneYear(2021, 'silkroad_kz2021'),
    oneYear(2024, 'bne_2024'),
    oneYear(2025, 'caspianpost_2025a'),
  ],
  // No source gives 2021.
  kg: [
    imf(1992, 2020),
    oneYear(2022, 'twn_kg2022'),
    oneYear(2023, 'intellinews_2023'),
    oneYear(2024, 'asb_2024'),
    oneYear(2025, 'caspianpost_2025a'),
  ],
  // No source gives 2021, 2022 and 2025.
  tj: [imf(1992, 2020), oneYear(2023, 'intellinews_2023'), oneYear(2024, 'asb_2024')],
  // No source gives 2021 and 2025; 2022 is worked out from the growth of 2023.
  tm: [
    imf(1992, 2020),
    oneYear(2022, 'intellinews_2023'),
    oneYear(2023, 'intellinews_2023'),
    oneYear(2024, 'mntv_2024'),
  ],
  // No source gives 2021, 2022 and 2025.
  uz: [imf(1992, 2020), oneYear(2023, 'intellinews_2023'), oneYear(2024, 'mntv_2024')],
  // No source gives 2021 and 2022. For 2025 the press copy rounds exports to 71.3 billion, the ministry to 71.2.
  c5: [
    imf(1992, 2020),
    oneYear(2023, 'intellinews_2023'),
    oneYear(2024, 'bne_2024'),
    oneYear(2025, 'stheadline_2025'),
  ],
};

/** The picks for a partner. Splits are rarer than totals: from 2021 the press quotes them for some years only. */
export function listChinasPicks(partner: Partner, flow: Flow): readonly Pick[] {
  if (flow === 'total') return totals[partner];
  if (partner !== 'kz') return bothFlows[partner];
  // Kazakhstan's two directions of 2023 stand in two articles.
  return [...bothFlows.kz, oneYear(2023, flow === 'exports' ? 'wenews_2023' : 'intellinews_2023')];
}
