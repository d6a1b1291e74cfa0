import type { Chart } from '../../charts/chart.ts';
import { oneReading } from '../../charts/one-reading/index.ts';
import type { ProseChartName } from '../../model/prose.ts';

/** The charts that documents show by the name of a component. */
const charts: Record<ProseChartName, Chart> = { OneReadingChart: oneReading };

/** The chart of a component; nothing where it is that of a table. */
export const proseChart = (name: string): Chart | undefined =>
	Object.hasOwn(charts, name) ? charts[name as ProseChartName] : undefined;
