import { layouts } from '../shared/layout.ts';

/** The picture that readers take away, in pixels: the size that social cards and slides ask for. */
export const pictureSize = {
  width: 1200,
  height: 675,
  /** Left and right of everything. */
  margin: 40,
  /** Between the margins. */
  inner: layouts.picture.width,
} as const;
