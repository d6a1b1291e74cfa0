import type { MapGeometry } from '../charts/europe/outlines.ts';

/** The outlines of the map that the page came with: they stand in it once. */
export function geometryOf(picture: SVGSVGElement): MapGeometry {
	const outlines: MapGeometry['outlines'] = {};
	for (const cell of picture.querySelectorAll<SVGGElement>('[data-area]')) {
		const { key = '', x, y, area } = cell.dataset;
		const path = cell.querySelector('path')?.getAttribute('d') ?? '';
		outlines[key] = { path, x: Number(x), y: Number(y), area: Number(area) };
	}
	const land = picture.querySelector<SVGPathElement>('.around');
	const { width = '0', height = '0' } = land?.dataset ?? {};
	return { width: Number(width), height: Number(height), outlines, around: land?.getAttribute('d') ?? '' };
}
