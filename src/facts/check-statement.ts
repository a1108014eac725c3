import type { Report } from '#src/content/problems.ts';
import type { SourceFile } from '#src/content/source-file.ts';
import type { Allowance, Statement } from './list-statements.ts';
import { listNumbers } from './numbers-in.ts';
import { type Ground, reportNumbers } from './report-numbers.ts';

/** A rounded number may be off by this part of the exact one. */
const widestRounding = 0.1;

/** Reports every number of a statement that its ground does not carry, and every allowance that allows nothing. */
export function checkNumbers(
  { stretches, allowances }: Statement,
  { ground, file }: { readonly ground: Ground; readonly file: SourceFile },
  report: Report,
): void {
  const mend = 'Take the number from the facts, or say what it was made from: :number[…]{from="…"}.';
  for (const { text, offset } of stretches) {
    reportNumbers(text, { ground, placeAt: (at) => file.placeAt(offset + at), mend }, report);
  }
  for (const allowance of allowances) {
    const fault = findFault(allowance, ground);
    if (fault !== undefined) report(file.placeAt(allowance.offset), ...fault);
  }
}

function findFault(
  { text, from }: Allowance,
  ground: Ground,
): readonly [message: string, mend: string] | undefined {
  if (from === undefined) return undefined;
  const exact = listNumbers(from);
  const loose = exact.find((number) => !ground.carries(number));
  if (exact.length === 0) {
    return [
      `“${from}” holds no number that “${text}” could be made from.`,
      'Write the exact number of the facts.',
    ];
  }
  if (loose !== undefined) {
    return [
      `“${text}” is made from “${loose.text}”, which stands in no fact of ${ground.name}.`,
      'Write the exact number of the facts.',
    ];
  }
  const far = listNumbers(text).find(({ value }) =>
    exact.every((number) => Math.abs(value - number.value) > number.value * widestRounding),
  );
  if (far === undefined) return undefined;
  return [`“${far.text}” is not “${from}” rounded.`, 'Keep within a tenth of the exact number.'];
}
