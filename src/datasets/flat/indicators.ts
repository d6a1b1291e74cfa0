import { addressOf } from '../../model/addresses.ts';
import { eurostatGeo } from '../../model/eurostat-geo.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { versionOf } from '../edition-line.ts';
import { nameIn } from '../names.ts';
import { column, given, reasonFor, rowOf, type FlatTable } from './flat-table.ts';

/** Every figure with the indicator in words, and its place as Eurostat has it. */
export const indicators: FlatTable = {
	name: 'indicators',
	collection: 'indicators',
	description: 'All figures of all indicators, a row for each place and year.',
	columns: [
		column('indicator', 'id', 'Id of the indicator.'),
		column('title_en', 'text', 'What is measured.'),
		column('unit_en', 'text', 'What the figure counts.'),
		column('eurostat_dataset', 'code', 'Code of the dataset at Eurostat.', 'left-out'),
		column('country', 'id', 'Id of the country; empty for an aggregate of countries.', 'left-out'),
		column('country_code', 'code', 'ISO 3166-1 code of the country; empty for an aggregate.', 'left-out'),
		column('eurostat_geo', 'code', 'Code of the country or aggregate in the column "geo" of Eurostat.'),
		column('year', 'integer', 'Year of the figure.'),
		column('value', 'number', 'The figure, in the unit.', { reasonIn: 'value_absent' }),
		column('value_absent', 'code', 'Why there is no figure.', 'left-out'),
		column('flags', 'code', 'Flags of Eurostat, such as b break in series or e estimated.', 'left-out'),
		column('source', 'id', 'Id of the source in which the figure was read.'),
		column('status', 'code', 'How sure the figures of the indicator are.'),
		column('page', 'address', 'Name of the indicator, below the namespace of the edition.'),
		column('version', 'text', 'Version of this edition.'),
	],
	rows: ({ indicators, countries, edition }) =>
		indicators.all.flatMap((indicator) => {
			const { id, title, unit, dataset, status } = indicator;
			return indicator.observations.map(({ place, year, value, flags, source }) => {
				const country = countries.byId.get(place);
				return rowOf({
					indicator: id,
					title_en: title[sourceLanguage],
					unit_en: unit[sourceLanguage],
					eurostat_dataset: given(dataset),
					country: country?.id,
					country_code: country?.code,
					eurostat_geo: country ? eurostatGeo(country) : place,
					year,
					value: given(value),
					value_absent: reasonFor(value),
					flags,
					source,
					status,
					page: nameIn(edition, addressOf('indicators', id)),
					version: versionOf(edition),
				});
			});
		}),
};
