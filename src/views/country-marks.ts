import { sitePaths } from '#src/model/addresses.ts';
import type { Brief } from '#src/model/brief.ts';
import { countryCodes } from '#src/model/vocabulary.ts';
import { nameOfCountry } from '#src/words/country-names.ts';
import { words } from '#src/words/words.ts';

export interface CountryMark {
  readonly name: string;
  readonly path: string;
  /** The classes of its coloured mark; none where it stands for all five. */
  readonly mark: string | undefined;
}

/** What stands before a headline in a list: the countries of a brief, or one mark for all five. */
export function countryMarks({ countries }: Pick<Brief, 'countries'>): readonly CountryMark[] {
  if (countries.length === countryCodes.length) {
    return [{ name: words.lists.allFive, path: sitePaths.countries(), mark: undefined }];
  }
  return countries.map((code) => ({
    name: nameOfCountry(code),
    path: sitePaths.country(code),
    mark: `country ${code}`,
  }));
}
