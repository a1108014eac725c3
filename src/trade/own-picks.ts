/** Which source gives a state's own figure for which year: totals, and exports and imports as China would call them. */
import { assertUnreachable } from '#src/model/assert-unreachable.ts';
import type { CountryCode } from '#src/model/vocabulary.ts';
import type { Flow } from './observation.ts';
import type { Pick } from './pick-series.ts';
import { comtrade, imf, oneYear } from './year-picks.ts';

/** Uzbek statistics from two collections, as one table in a book on Uzbekistan quotes them. */
const uzbekTable: readonly Pick[] = [
  { from: 1992, to: 2001, sourceId: 'hozir_uz_table', basis: 'Asian Development Bank' },
  { from: 2002, to: 2012, sourceId: 'hozir_uz_table', basis: 'Economist Intelligence Unit' },
];

/**
 * What each state reports itself. Lines join sources only where the years that both give agree: for Kyrgyzstan and
 * Tajikistan the IMF and Comtrade are equal in 2014–2020 and 2016–2020; for Kazakhstan the 2020 that follows from the
 * prime minister's 2021 figure is within 3 percent of the IMF's.
 */
const totals: Record<CountryCode, readonly Pick[]> = {
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
    ...uzbekTable,
    { ...oneYear(2015, 'uza_2015'), basis: 'as quoted by UzA' },
    imf(2016, 2020),
    { ...comtrade(2021, 2024), basis: 'Comtrade' },
    { ...oneYear(2025, 'caspianpost_2025b'), basis: 'statistics committee' },
  ],
};

/** What the states buy from China. */
const exportsFromChina: Record<CountryCode, readonly Pick[]> = {
  // Comtrade's 2021 is SUSPECT and leaves a doubtful gap; its 2020 and 2022 are a third of the other sources'.
  kz: [
    imf(1994, 2020),
    comtrade(2021, 2021),
    oneYear(2022, 'astanatimes_2022'),
    { ...comtrade(2023, 2024), basis: 'Comtrade after 2022' },
  ],
  kg: [imf(1992, 2020), comtrade(2021, 2024)],
  tj: [imf(1993, 2020), comtrade(2021, 2023)],
  // The only figures, those of the Correlates of War project, are Chinese exports times about 1.1.
  tm: [],
  // The IMF and Comtrade agree within half a percent in 2017–2020.
  uz: [...uzbekTable, imf(2016, 2020), comtrade(2021, 2024)],
};

/** What the states sell to China. */
const importsToChina: Record<CountryCode, readonly Pick[]> = {
  // Comtrade's 2020 and 2022 are 24 and 21 percent below the figures here, so its 2021 is joined to nothing.
  kz: [
    imf(1994, 2020),
    { ...comtrade(2021, 2021), basis: 'Comtrade 2021' },
    oneYear(2022, 'astanatimes_2022'),
    { ...comtrade(2023, 2024), basis: 'Comtrade after 2022' },
  ],
  kg: [imf(1992, 2020), comtrade(2021, 2024)],
  tj: [imf(1993, 2020), comtrade(2021, 2023)],
  tm: [],
  // Comtrade leaves out part of Uzbek exports: 2 to 26 percent of the IMF's figure in 2017–2020.
  uz: [...uzbekTable, imf(2016, 2020), { ...comtrade(2021, 2024), basis: 'Comtrade' }],
};

/** The picks for a state; none for Turkmenistan. */
export function listOwnPicks(country: CountryCode, flow: Flow): readonly Pick[] {
  switch (flow) {
    case 'total':
      return totals[country];
    case 'exports':
      return exportsFromChina[country];
    case 'imports':
      return importsToChina[country];
    default:
      return assertUnreachable(flow);
  }
}
