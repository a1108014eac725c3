/** The style of pictures as the site has it, read without a bundler. */
import { readFileSync } from 'node:fs';
import { pictureStyle } from '#src/charts/picture/picture-style.ts';

export const siteStyle = pictureStyle({
  tokens: readFileSync('src/styles/tokens.css', 'utf8'),
  drawing: readFileSync('src/charts/shared/drawing.css', 'utf8'),
  picture: readFileSync('src/charts/picture/picture.css', 'utf8'),
});
