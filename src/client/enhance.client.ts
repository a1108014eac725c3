/** Small conveniences; every page is whole without them. Controls that need this script are made by it. */
import { addCopyButtons } from './copy-buttons.client.ts';
import { addThemeChoice } from './theme-choice.client.ts';

addThemeChoice(document);
addCopyButtons(document);
