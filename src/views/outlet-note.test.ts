import { expect, test } from 'vitest';
import { anOutlet } from '#tests/builders.ts';
import { outletNote } from './outlet-note.ts';

test('an outlet in a list shows its country, whether it is weak, and its briefs', () => {
  const notes = [
    outletNote(anOutlet({ country: 'kz', weak: true }), 2),
    outletNote(anOutlet({ country: 'int' }), 0),
  ];

  expect(notes).toEqual(['Kazakhstan, weak, 2 briefs', '']);
});
