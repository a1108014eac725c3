import { expect, test } from 'vitest';
import { formatInTable, formatTick, formatValue, sayValue } from './value-words.ts';

test('billions have one decimal, and two figures below one', () => {
  expect(formatValue(106.3, 'usd-billion', 'exact')).toBe('106.3');
  expect(formatValue(50, 'usd-billion', 'exact')).toBe('50.0');
  expect(formatValue(0.438, 'usd-billion', 'exact')).toBe('0.44');
});

test('a rounded figure gets no decimals that nobody stated', () => {
  expect(formatValue(8, 'usd-billion', 'rounded')).toBe('≈8');
  expect(formatValue(10, 'usd-billion', 'rounded')).toBe('≈10');
});

test('below zero stands a minus sign, not a hyphen', () => {
  expect(formatValue(-3.7, 'usd-billion', 'exact')).toBe('−3.7');
  expect(formatTick(-10, 'usd-billion')).toBe('−10');
  expect(formatInTable(-3.7, 'usd-billion')).toBe('−3,700');
});

test('the table gives millions as whole numbers, and below ten as the source has them', () => {
  expect(formatInTable(50.2294, 'usd-billion')).toBe('50,229');
  expect(formatInTable(0.005, 'usd-billion')).toBe('5');
  expect(formatInTable(0.00275, 'usd-billion')).toBe('2.8');
});

test('percentages and ratios carry their signs', () => {
  expect(formatValue(45.83, 'percent', 'exact')).toBe('45.8%');
  expect(formatTick(20, 'percent')).toBe('20%');
  expect(formatValue(4.06, 'ratio', 'exact')).toBe('4.1×');
  expect(formatValue(12.13, 'ratio', 'exact')).toBe('12×');
});

test('a value that is read aloud names its unit', () => {
  expect(sayValue(10, 'usd-billion', 'rounded')).toBe('about 10 billion US dollars');
  expect(sayValue(45.83, 'percent', 'exact')).toBe('45.8 percent');
  expect(sayValue(34, 'bcm', 'exact')).toBe('34 billion cubic metres');
});
