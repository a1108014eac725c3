/** The style sheets that pictures follow, as texts. Only the routes import this: tests of the rest need no bundler. */
import tokens from '../../styles/tokens.css?raw';
import drawing from '../shared/drawing.css?raw';
import picture from './picture.css?raw';
import { pictureStyle } from './picture-style.ts';

/** The style of every picture. */
export const siteStyle = pictureStyle({ tokens, drawing, picture });
