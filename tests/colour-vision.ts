/** What eyes make of colours: contrast, distance, and how those see them who lack one kind of cone. */

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/**
 * For linear RGB, at severity 1.0: Machado, Oliveira and Fernandes, “A Physiologically-based Model for Simulation of
 * Color Vision Deficiency”, IEEE TVCG 15 (2009).
 */
const visions = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

export type Vision = keyof typeof visions;

/** From `#rrggbb` to shares of light, by https://www.w3.org/TR/css-color-4/#color-conversion-code. */
function toLinear(hex: string): Triple {
  const channel = (at: number): number => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** From 1 to 21, by WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  return product(toLinear(hex), [0.2126, 0.7152, 0.0722]);
}

/** How far apart two colours look: CIEDE2000, where 1 is the least that can be told apart side by side. */
export function distance(one: string, other: string, vision: Vision = 'normal'): number {
  return ciede2000(toLab(see(one, vision)), toLab(see(other, vision)));
}

function see(hex: string, vision: Vision): Triple {
  const light = toLinear(hex);
  const [red, green, blue] = visions[vision];
  const channel = (row: Triple): number => Math.min(1, Math.max(0, product(row, light)));
  return [channel(red), channel(green), channel(blue)];
}

function product(one: Triple, other: Triple): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}

/** CIE Lab under D65. */
function toLab(light: Triple): Triple {
  const x = fold(product(light, [0.4124564, 0.3575761, 0.1804375]) / 0.95047);
  const y = fold(product(light, [0.2126729, 0.7151522, 0.072175]));
  const z = fold(product(light, [0.0193339, 0.119192, 0.9503041]) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function fold(share: number): number {
  return share > 216 / 24_389 ? Math.cbrt(share) : ((24_389 / 27) * share + 16) / 116;
}

/** By Sharma, Wu and Dalal, “The CIEDE2000 Color-Difference Formula” (2005), with their names. */
export function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const stretch = 1.5 - 0.5 * chromaShare((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2);
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hue(a1 * stretch, b1), hue(a2 * stretch, b2)];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const meanHue = isGrey ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const meanLightness = ((l1 + l2) / 2 - 50) ** 2;
  const meanChroma = (c1 + c2) / 2;
  const lightness = (l2 - l1) / (1 + (0.015 * meanLightness) / Math.sqrt(20 + meanLightness));
  const chroma = (c2 - c1) / (1 + 0.045 * meanChroma);
  const weight = 1 + 0.015 * meanChroma * hueWeight(meanHue);
  const hues = (2 * Math.sqrt(c1 * c2) * sine(turn / 2)) / weight;
  const rotation = -sine(60 * Math.exp(-(((meanHue - 275) / 25) ** 2))) * 2 * chromaShare(meanChroma);
  return Math.sqrt(lightness ** 2 + chroma ** 2 + hues ** 2 + rotation * chroma * hues);
}

function chromaShare(chroma: number): number {
  return Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
}

function hueWeight(degrees: number): number {
  const cosine = (angle: number): number => sine(angle + 90);
  return (
    1 -
    0.17 * cosine(degrees - 30) +
    0.24 * cosine(2 * degrees) +
    0.32 * cosine(3 * degrees + 6) -
    0.2 * cosine(4 * degrees - 63)
  );
}

function hue(a: number, b: number): number {
  return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}
