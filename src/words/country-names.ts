/** Names of the five states. A module of its own, because charts also use it in readers’ browsers. */
import { type CountryCode, countryCodes } from '#src/model/vocabulary.ts';

const regionNames = new Intl.DisplayNames(['en-GB'], { type: 'region' });
const names = new Map(countryCodes.map((code) => [code, regionNames.of(code.toUpperCase())]));

/** `Uzbekistan` for `uz` */
export function nameOfCountry(code: CountryCode): string {
  return names.get(code) ?? code;
}
