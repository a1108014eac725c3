/** The coordinates in a path of SVG that is written with absolute commands of pairs only. */
export function coordinatesOf(d: string): { readonly xs: readonly number[]; readonly ys: readonly number[] } {
  const numbers = [...d.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
  return {
    xs: numbers.filter((_, index) => index % 2 === 0),
    ys: numbers.filter((_, index) => index % 2 === 1),
  };
}
