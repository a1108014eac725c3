/** How a drawing stands in its figure; drawing.css shows one of two that belong together. */
export const frameClasses = {
  /** Alone, at every width. */
  narrow: 'chart-narrow',
  /** One of a pair: shown where the figure is narrower than 520 pixels. */
  phone: 'chart-narrow chart-phone',
  /** The other of the pair. */
  wide: 'chart-wide',
} as const;
