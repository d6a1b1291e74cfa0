import { geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import type { Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import type { MapGeometry } from './outlines.ts';
import { naturalEarth } from './regions.ts';

/**
 * The outlines of the countries and of the land around them, from Natural Earth 1:50m (public domain), as paths.
 * Worked out when the site is built: the browser takes them from the page.
 */
type Point = [number, number];
type Names = GeometryCollection<{ name: string }>;

const topology = world as unknown as Topology<{ countries: Names; land: GeometryCollection }>;

/** How far an outline may be off, in degrees of latitude. */
const tolerance = 0.035;
/** Islands smaller than this are left out, in square pixels, where a country has larger parts. */
const smallest = 2.5;
const width = 880;
const height = 700;

/** Lambert’s azimuthal projection with the centre that European statistics use: areas keep their proportion. */
const projection = geoAzimuthalEqualArea()
	.rotate([-10, -52])
	.scale(1090)
	.translate([width * 0.42, height * 0.555])
	.clipExtent([
		[0, 0],
		[width, height],
	]);

/** Distance of a point from a line, as the eye would see it at the latitude. */
function offset(point: Point, from: Point, to: Point): number {
	const squeeze = Math.cos((point[1] * Math.PI) / 180);
	const [px, py] = [(point[0] - from[0]) * squeeze, point[1] - from[1]];
	const [dx, dy] = [(to[0] - from[0]) * squeeze, to[1] - from[1]];
	const along = dx * dx + dy * dy;
	const t = along === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / along));
	return Math.hypot(px - t * dx, py - t * dy);
}

/** Douglas and Peucker’s way: an arc is simplified once, so the borders of its two countries still meet. */
function simplify(points: Point[]): Point[] {
	const first = points[0];
	const last = points.at(-1);
	if (!first || !last || points.length < 3) return points;
	let far = 0;
	let most = 0;
	points.forEach((point, i) => {
		const distance = offset(point, first, last);
		if (distance > most) [far, most] = [i, distance];
	});
	if (most <= tolerance) return [first, last];
	return [...simplify(points.slice(0, far + 1)).slice(0, -1), ...simplify(points.slice(far))];
}

function decode(arc: Point[]): Point[] {
	const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
	let [x, y] = [0, 0];
	return arc.map(([dx, dy]): Point => {
		x += dx;
		y += dy;
		return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
	});
}

/** The parts of a country that lie in or near Europe, and were not simplified to nothing. */
function partsNearby(geometry: Geometry): Position[][][] {
	const parts =
		geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : [];
	return parts
		.map((rings) => rings.filter((ring) => ring.length > 3))
		.filter(([outer]) => outer?.some(([x = 0, y = 0]) => x > -30 && x < 60 && y > 25 && y < 75));
}

/** Ring by ring, as whole path; the small ones are left out, and decimals cut. */
function tidy(path: string | null): string {
	const rings = (path ?? '').split(/(?=M)/).map((ring) =>
		ring
			.replace(/[MZ]/g, '')
			.split('L')
			.map((pair) => pair.split(',').map((number) => Math.round(Number(number) * 10) / 10) as Point),
	);
	const areaOf = (ring: Point[]) =>
		Math.abs(
			ring.reduce((sum, [x, y], i) => {
				const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
				return sum + (x * nextY - nextX * y) / 2;
			}, 0),
		);
	const largest = Math.max(...rings.map(areaOf));
	return rings
		.filter((ring) => ring.length > 2 && areaOf(ring) >= Math.min(smallest, largest))
		.map(written)
		.join('');
}

/** A ring as steps from point to point, which takes half the room of places: pages and files carry the whole map. */
function written([first = [0, 0], ...rest]: Point[]): string {
	let [fromX, fromY] = first;
	const steps = rest.flatMap(([x, y]) => {
		const step = [x - fromX, y - fromY].map((way) => String(Math.round(way * 10) / 10).replace(/^(-?)0\./, '$1.'));
		[fromX, fromY] = [x, y];
		return step;
	});
	return `M${first.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

export function toMapGeometry(): MapGeometry {
	const simple = {
		...topology,
		arcs: (topology.arcs as unknown as Point[][]).map((arc) => simplify(decode(arc))),
	} as unknown as typeof topology;
	delete simple.transform;
	const path = geoPath(projection);
	const ids = new Map(Object.entries(naturalEarth).map(([id, key]) => [key, id]));
	const outlines: MapGeometry['outlines'] = {};
	let around = '';
	for (const one of feature(simple, simple.objects.countries).features) {
		const id = ids.get(String(one.id)) ?? ids.get(one.properties.name);
		const parts = partsNearby(one.geometry);
		const drawn = tidy(path({ type: 'MultiPolygon', coordinates: parts }));
		if (!drawn) continue;
		if (!id) {
			around += drawn;
			continue;
		}
		// The label stands in the largest part: islands would draw it into the sea.
		const [main] = parts
			.map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
			.sort((a, b) => path.area(b) - path.area(a));
		const [x, y] = main ? path.centroid(main) : [0, 0];
		outlines[id] = { path: drawn, x: Math.round(x), y: Math.round(y), area: main ? Math.round(path.area(main)) : 0 };
	}
	return { width, height, outlines, around };
}
