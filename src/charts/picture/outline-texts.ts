/** Turns the texts of a picture into outlines. */
import type { PathCommand } from 'fontkitten';
import { roundCoordinate } from '../shared/scales.ts';
import type { SvgElement } from '../shared/svg-element.ts';
import { findLetter, type FontStyle } from './font/picture-fonts.ts';
import type { StyleRule } from './picture-style.ts';

interface TextStyle extends FontStyle {
  readonly fontSize: number;
  readonly anchor: string;
}

const initialStyle: TextStyle = { family: '', weight: 400, fontSize: 16, anchor: 'start' };

/**
 * The same elements with a path in the place of every text. The path keeps the text’s classes, and with them its colour
 * and its halo.
 * @param rules which say the family and the weight of a text, as style sheets do
 */
export function outlineTexts(
  elements: readonly SvgElement[],
  rules: readonly StyleRule[],
  inherited: TextStyle = initialStyle,
): readonly SvgElement[] {
  return elements.map((element): SvgElement => {
    const style = styleOf(element, rules, inherited);
    if (element.name === 'text') return outlineText(element, style);
    return element.children === undefined
      ? element
      : { ...element, children: outlineTexts(element.children, rules, style) };
  });
}

function styleOf({ attributes }: SvgElement, rules: readonly StyleRule[], inherited: TextStyle): TextStyle {
  const classes = String(attributes['class'] ?? '').split(' ');
  const declared = new Map(
    rules
      .filter(({ selectors }) =>
        selectors.some((selector) => selector.every((name) => classes.includes(name))),
      )
      .flatMap(({ declarations }) => [...declarations]),
  );
  const family = /^'([^']+)'/.exec(declared.get('font-family') ?? '')?.[1];
  return {
    family: family ?? inherited.family,
    weight: Number(declared.get('font-weight') ?? inherited.weight),
    fontSize: Number(attributes['font-size'] ?? inherited.fontSize),
    anchor: String(attributes['text-anchor'] ?? inherited.anchor),
  };
}

function outlineText({ attributes, text = '', children = [] }: SvgElement, style: TextStyle): SvgElement {
  const lines = children.length === 0 ? [{ attributes, text }] : children;
  const d = lines.map((line) => {
    const shift = /^(-?[\d.]+)em$/.exec(String(attributes['dy'] ?? ''))?.[1];
    const fontSize = Number(line.attributes['font-size'] ?? style.fontSize);
    const x = Number(line.attributes['x'] ?? attributes['x'] ?? 0);
    const y = Number(line.attributes['y'] ?? attributes['y'] ?? 0) + Number(shift ?? 0) * fontSize;
    return outlineLine((line.text ?? '').trim(), { x, y }, { ...style, fontSize });
  });
  return { name: 'path', attributes: { class: attributes['class'], d: d.join('') } };
}

const anchorShare: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

function outlineLine(
  text: string,
  { x, y }: { readonly x: number; readonly y: number },
  { fontSize, anchor, ...font }: TextStyle,
): string {
  const letters = [...text.normalize('NFC')].map((character) => findLetter(character, font));
  const length = letters.reduce((sum, { advance }) => sum + advance, 0) * fontSize;
  let left = x - length * (anchorShare[anchor] ?? 0);
  return letters
    .map(({ outline, advance }) => {
      const d = outline.map((command) => writeCommand(command, { left, baseline: y, fontSize })).join('');
      left += advance * fontSize;
      return d;
    })
    .join('');
}

const commandLetters: Record<PathCommand['command'], string> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

function writeCommand(
  { command, args }: PathCommand,
  {
    left,
    baseline,
    fontSize,
  }: { readonly left: number; readonly baseline: number; readonly fontSize: number },
): string {
  const numbers = args.map((value, index) =>
    roundCoordinate(index % 2 === 0 ? left + value * fontSize : baseline - value * fontSize),
  );
  return `${commandLetters[command]}${numbers.join(' ')}`;
}
