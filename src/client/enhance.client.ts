/** Small conveniences; every page is whole without them. */
import { addCopyButtons } from './copy-buttons.client.ts';
import { startCharts } from './start-charts.client.ts';
import { addThemeChoice } from './theme-choice.client.ts';

addThemeChoice(document);
addCopyButtons(document);
startCharts(document);
