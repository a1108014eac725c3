/**
 * The series that the site draws: for each year the best figure of `content/trade/observations.csv`, all of one country
 * on one basis as far as there is one. Whoever adds a year to the file adds its pick here.
 */
import { assertUnreachable } from '#src/model/assert-unreachable.ts';
import type { CountryCode } from '#src/model/vocabulary.ts';
import type { Observation, Partner } from './observation.ts';
import { type Pick, pickSeries, type SeriesRule } from './pick-series.ts';
import type { Series } from './series.ts';

/** Years of the IMF's Direction of Trade Statistics in the copy that was read; sums of exports and imports. */
function imf(from: number, to: number): Pick {
  return { from, to, sourceId: 'imf_dots', basis: 'national statistics' };
}

/** Goods trade with a state as it reported it to UN Comtrade. */
function comtrade(from: number, to: number): Pick {
  return { from, to, sourceId: 'comtrade_cipf', basis: 'national statistics' };
}

function oneYear(year: number, sourceId: string): Pick {
  return { from: year, to: year, sourceId, basis: 'national statistics' };
}

/**
 * Chinese statistics: through the IMF to 2020, then as the press quotes them. One basis: the growth stated for
 * Kazakhstan in 2021 (17.6 percent) agrees with both sides of the join (17.8 percent).
 */
const chinasPicks: Record<Partner, readonly Pick[]> = {
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

/**
 * What each state reports itself. Lines join sources only where the years that both give agree: for Kyrgyzstan and
 * Tajikistan the IMF and Comtrade are equal in 2014–2020 and 2016–2020; for Kazakhstan the 2020 that follows from the
 * prime minister's 2021 figure is within 3 percent of the IMF's.
 */
const ownPicks: Record<CountryCode, readonly Pick[]> = {
  // Comtrade's totals of 2020–2022 are SUSPECT, so nothing ties its 2023 to the prime minister's 2022.
  kz: [
    imf(1994, 2020),
    oneYear(2021, 'elkz_kz2021'),
    oneYear(2022, 'incomein_kz2022'),
    { ...comtrade(2023, 2024), basis: 'Comtrade after 2022' },
  ],
  kg: [imf(1992, 2020), comtrade(2021, 2024)],
  // The ministry's 2023 (1,500) is 38 percent above Comtrade's, so its 2024 does not continue Comtrade's line.
  tj: [imf(1993, 2020), comtrade(2021, 2023), { ...oneYear(2024, 'orda_2024'), basis: 'statistics agency' }],
  // Turkmenistan publishes no usable figures; the one of 2024 equals the Chinese one and is probably Chinese.
  tm: [],
  // Comtrade leaves out part of Uzbek exports: in 2017 and 2019 it is 6 and 8 percent below the IMF's figure.
  uz: [
    { from: 1992, to: 2001, sourceId: 'hozir_uz_table', basis: 'Asian Development Bank' },
    { from: 2002, to: 2012, sourceId: 'hozir_uz_table', basis: 'Economist Intelligence Unit' },
    { ...oneYear(2015, 'uza_2015'), basis: 'as quoted by UzA' },
    imf(2016, 2020),
    { ...comtrade(2021, 2024), basis: 'Comtrade' },
    { ...oneYear(2025, 'caspianpost_2025b'), basis: 'statistics committee' },
  ],
};

/** Every rule, for checks; a state without figures of its own has none by `partner`. */
export function listSeriesRules(): readonly SeriesRule[] {
  const partners: readonly Partner[] = ['kz', 'kg', 'tj', 'tm', 'uz', 'c5'];
  const reporters = ['china', 'partner'] as const;
  return partners
    .flatMap((partner) => reporters.map((reporter) => ruleOf({ partner, reporter })))
    .filter(({ picks }) => picks.length > 0);
}

/** Chinese figures for a state or for the five together. */
export function chinasView(observations: readonly Observation[], partner: Partner): Series {
  return pickSeries(observations, ruleOf({ partner, reporter: 'china' }));
}

/** A state's own figures; undefined where it publishes none that can be used (Turkmenistan). */
export function ownView(observations: readonly Observation[], country: CountryCode): Series | undefined {
  const series = pickSeries(observations, ruleOf({ partner: country, reporter: 'partner' }));
  return series.points.length === 0 ? undefined : series;
}

/** The series for a partner by a reporter; undefined where there is none. */
export function findSeries(
  observations: readonly Observation[],
  { partner, reporter }: Omit<SeriesRule, 'picks'>,
): Series | undefined {
  switch (reporter) {
    case 'china':
      return chinasView(observations, partner);
    case 'partner':
      return partner === 'c5' ? undefined : ownView(observations, partner);
    default:
      return assertUnreachable(reporter);
  }
}

function ruleOf({ partner, reporter }: Omit<SeriesRule, 'picks'>): SeriesRule {
  if (reporter === 'china') return { partner, reporter, picks: chinasPicks[partner] };
  return { partner, reporter, picks: partner === 'c5' ? [] : ownPicks[partner] };
}
