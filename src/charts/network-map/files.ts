import type { DatasetFile } from '../../datasets/file.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { isAbsent } from '../../schema/common.ts';
import { toMapGeometry } from '../europe/geometry.ts';
import { toChartFiles } from '../provenance.ts';
import { toNetworkSeries, type NetworkSeries } from './series.ts';
import { networkLine, networkView } from './words.ts';

/** The map with the outlines of its countries, as it is drawn when the site is built. */
export const withGeometry = (series: NetworkSeries): NetworkSeries => ({ ...series, geometry: toMapGeometry() });

/** The map's files: a line for each organisation, those without a country as well, and the picture of all. */
export function networkMapFiles(catalogue: Catalogue): DatasetFile[] {
	const series = withGeometry(toNetworkSeries(catalogue));
	const rows = catalogue.organisations.all.map(({ id, title, country, type, typeEvidence, membership, evidence }) => ({
		organisation: id,
		title: title.en,
		country: isAbsent(country) ? '' : country,
		country_absent: isAbsent(country) ? country.absent : '',
		type,
		type_status: typeEvidence.status,
		membership,
		status: evidence.status,
		note: evidence.note?.en ?? '',
	}));
	return toChartFiles(catalogue, networkLine, {
		name: 'network-map',
		columns: [
			'organisation',
			'title',
			'country',
			'country_absent',
			'type',
			'type_status',
			'membership',
			'status',
			'note',
		],
		rows,
		pictures: [{ name: 'network-map', draw: (lines) => networkView(series, {}, { lines }).svg }],
	});
}
