/** The page inside a frame: its chart comes to life. */
import { startCharts } from './start-charts.client.ts';

startCharts(document);
