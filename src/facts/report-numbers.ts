import type { Place, Report } from '#src/content/problems.ts';
import { listNumbers, type NumberInText } from './numbers-in.ts';

/** What a text may say. */
export interface Ground {
  /** How it is named to an editor: “the record “a””. */
  readonly name: string;
  /** Whether a number stands in the facts. */
  readonly carries: (number: NumberInText) => boolean;
}

/** What a text is held against, and how an editor is told. */
export interface NumberCheck {
  readonly ground: Ground;
  /** Where a number stands that begins so far into the text. */
  readonly placeAt: (offset: number) => Place;
  readonly mend: string;
}

/** Reports every number of a text that its ground does not carry. */
export function reportNumbers(text: string, { ground, placeAt, mend }: NumberCheck, report: Report): void {
  for (const number of listNumbers(text)) {
    if (ground.carries(number)) continue;
    report(placeAt(number.offset), `The number “${number.text}” stands in no fact of ${ground.name}.`, mend);
  }
}
