/** `a` for 0, `z` for 25, `aa` for 26: the places where a source is cited. */
export function letterOf(index: number): string {
  const letter = String.fromCodePoint('a'.charCodeAt(0) + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
