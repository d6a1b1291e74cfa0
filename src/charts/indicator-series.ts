import { addressOf } from '../model/addresses.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { isAbsent } from '../schema/absent.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { LocaleOf } from '../words/locale.ts';
import type { Figure, IndicatorFigures, PlaceName } from './indicator-figures.ts';

type Speaker = Pick<LocaleOf<never>, 'pick' | 'compare'>;

/** An indicator as charts carry it. Apart from what the browser runs, since it reads the catalogue. */
export function toFigures(
	{ catalogue, locale: { pick } }: { catalogue: Pick<Catalogue, 'sources'>; locale: Pick<Speaker, 'pick'> },
	indicator: Indicator,
): IndicatorFigures {
	const byPlace = Map.groupBy(indicator.observations, ({ place }) => place);
	const places = [...byPlace].map(([place, observations]) => {
		const figures = observations.map(
			({ year, value, flags }) =>
				[year, typeof value === 'number' ? value : value.absent, ...(flags ? [flags] : [])] as Figure,
		);
		return [place, figures.sort((a, b) => a[0] - b[0])] as const;
	});
	return {
		id: indicator.id,
		title: pick(indicator.title),
		unit: pick(indicator.unit),
		yearMeaning: pick(indicator.yearMeaning),
		status: indicator.status,
		address: addressOf('indicators', indicator.id),
		...(isAbsent(indicator.dataset) ? {} : { dataset: indicator.dataset }),
		sources: indicator.sources.flatMap((id) => {
			const source = catalogue.sources.byId.get(id);
			return source ? [{ name: source.publisher, read: source.accessed, address: addressOf('sources', id) }] : [];
		}),
		places: Object.fromEntries(places),
		breaks: indicator.breaks.map(({ place, year, note }) => ({ ...(place ? { place } : {}), year, note: pick(note) })),
	};
}

interface SpokenIn<Name extends keyof Catalogue> {
	catalogue: Pick<Catalogue, Name>;
	locale: Speaker;
}

/** Countries by name. */
export const toPlaces = ({ catalogue, locale }: SpokenIn<'countries'>): PlaceName[] =>
	catalogue.countries.all
		.map(({ id, title }) => ({ id: id as string, name: locale.pick(title) }))
		.sort((a, b) => locale.compare(a.name, b.name));

/** All indicators by title. */
export const toIndicators = ({ catalogue, locale }: SpokenIn<'indicators' | 'sources'>): IndicatorFigures[] =>
	catalogue.indicators.all
		.map((indicator) => toFigures({ catalogue, locale }, indicator))
		.sort((a, b) => locale.compare(a.title, b.title));
