/** On a narrow page how to read a picture opens when it is asked for, so that the picture itself is near. */
export function foldLegend(chart: HTMLElement) {
	const legend = chart.querySelector<HTMLDetailsElement>('details.legend');
	if (legend && matchMedia('(max-width: 36rem)').matches) legend.open = false;
}
