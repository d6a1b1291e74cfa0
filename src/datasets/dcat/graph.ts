import { documentAddress } from '../../model/addresses.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import type { Edition } from '../../schema/edition.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { titleOf } from '../dataset.ts';
import { versionOf } from '../edition-line.ts';
import { holderOf, type DatasetFile, type Holder } from '../file.ts';
import { nameIn } from '../names.ts';
import { datasetName } from '../rdf/dataset-name.ts';
import { inSourceLanguage, type Node } from '../rdf/node.ts';
import { attributionNode, publisherName, publisherNode } from '../rdf/publisher.ts';
import { authorityNodes, fixed } from './authority.ts';
import { distributionName, distributionNodes, sharedNodes } from './distribution.ts';

/** What a dataset is called; the two that are no collection say what they are. */
function nameOf(holder: Holder): string {
	if (holder === 'scheme') return 'All of it as one vocabulary';
	return holder === 'charts' ? 'Figures and pictures of the charts' : titleOf(holder);
}

/** How many records a dataset has: what its JSON counts, which is the file with a schema; tables count parts too. */
const recordsOf = (files: readonly DatasetFile[]): number | undefined =>
	files.find(({ schema, count }) => schema !== undefined && count !== undefined)?.count;

function datasetNode({ edition }: Catalogue, holder: Holder, files: readonly DatasetFile[]): Node {
	const records = recordsOf(files);
	const size = records === undefined ? '' : `, ${records} in number`;
	const title = edition.title[sourceLanguage];
	const id = datasetName(edition, holder);
	return {
		id,
		types: ['dcat:Dataset'],
		'dcterms:identifier': [id],
		'dcterms:title': inSourceLanguage(`${title}: ${nameOf(holder).toLowerCase()}`),
		'dcterms:description': inSourceLanguage(`${nameOf(holder)}${size}. Part of: ${edition.summary[sourceLanguage]}`),
		'dcat:version': [versionOf(edition)],
		'dcterms:issued': [edition.issued],
		'dcterms:publisher': [publisherName(edition)],
		'dcat:contactPoint': [contactName(edition)],
		'dcterms:language': [fixed.language],
		'dcat:keyword': inSourceLanguage(['e-CF', 'ESCO', 'EQF', 'ICT', 'vocational education and training']),
		'dcat:theme': [fixed.theme],
		'dcterms:accessRights': [fixed.access],
		'dcterms:accrualPeriodicity': [fixed.frequency],
		'dcat:landingPage': [nameIn(edition, 'data/')],
		'dcat:distribution': files.map(({ path }) => distributionName(edition, path)),
	};
}

const contactName = (edition: Edition): string => nameIn(edition, '#contact');

/** The catalogue itself, who is behind it, and the pages that it leads to. */
function headNodes(edition: Edition, datasets: readonly string[]): Node[] {
	const [home, data] = [nameIn(edition, ''), nameIn(edition, 'data/')];
	return [
		{
			id: nameIn(edition, 'data/#catalog'),
			types: ['dcat:Catalog'],
			'dcterms:title': edition.title,
			'dcterms:description': edition.summary,
			'dcterms:issued': [edition.issued],
			'dcterms:publisher': [publisherName(edition)],
			'dcterms:language': [fixed.language],
			'dcterms:license': [edition.licence.url],
			'dcat:themeTaxonomy': [fixed.themes],
			'foaf:homepage': [home],
			'dcat:dataset': datasets,
		},
		publisherNode(edition),
		attributionNode(edition),
		{
			id: contactName(edition),
			types: ['vcard:Kind'],
			'vcard:fn': [edition.publisher],
			'vcard:hasURL': [nameIn(edition, documentAddress('corrections'))],
		},
		...[home, data].map((id): Node => ({ id, types: ['foaf:Document'] })),
	];
}

/** All files but the schemas, which are no form of the data, as DCAT-AP 3.0.1 describes them: a dataset a collection. */
export async function toCatalogGraph(catalogue: Catalogue, files: readonly DatasetFile[]): Promise<Node[]> {
	const { edition } = catalogue;
	const schemas = new Set(files.map(({ schema }) => schema));
	const data = files.filter(({ path }) => !schemas.has(path));
	const byHolder = Map.groupBy(data, holderOf);
	const distributions = await Promise.all(data.map((file) => distributionNodes(edition, file)));
	return [
		...headNodes(
			edition,
			[...byHolder.keys()].map((holder) => datasetName(edition, holder)),
		),
		...[...byHolder].map(([holder, own]) => datasetNode(catalogue, holder, own)),
		...distributions.flat(),
		...sharedNodes(edition, data),
		...authorityNodes(edition.released),
	];
}
