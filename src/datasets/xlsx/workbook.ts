import { escapeText } from '../../model/escape.ts';
import { toBytes } from '../file.ts';
import { toZip } from '../zip.ts';
import { toItems, type SharedStrings } from './shared-strings.ts';
import { rangeOf, toSheetXml, type Sheet } from './sheet.ts';
import { stylesXml } from './styles.ts';
import { namespaces, xml } from './xml.ts';

/** What a workbook says of itself, for whoever finds it alone. */
export interface WorkbookProperties {
	title: string;
	creator: string;
	version: string;
	/** Its terms. */
	description: string;
}

/** A part of a workbook, with the type of what it holds, and of how the workbook is related to it. */
interface Part {
	path: string;
	text: string;
	mediaType: string;
	relation: string;
}

const spreadsheet = (name: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;
const relationTo = (name: string) => `${namespaces.office}/${name}`;

const relationsXml = (targets: readonly Pick<Part, 'path' | 'relation'>[]): string =>
	xml(
		`<Relationships xmlns="${namespaces.package}">`,
		...targets.map(({ path, relation }, i) => `<Relationship Id="rId${i + 1}" Type="${relation}" Target="/${path}"/>`),
		'</Relationships>',
	);

const contentTypesXml = (parts: readonly Part[]): string =>
	xml(
		`<Types xmlns="${namespaces.contentTypes}">`,
		'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
		...parts.map(({ path, mediaType }) => `<Override PartName="/${path}" ContentType="${mediaType}"/>`),
		'</Types>',
	);

/** A filter is a range with a name of its own too, which programs look for. */
const filterName = (sheet: Sheet, i: number): string => {
	const range = rangeOf(sheet).replace(/([A-Z]+)(\d+)/g, (_, column: string, row: string) => `$${column}$${row}`);
	const place = `'${escapeText(sheet.name)}'!${range}`;
	return `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${place}</definedName>`;
};

const workbookXml = (sheets: readonly Sheet[]): string =>
	xml(
		`<workbook xmlns="${namespaces.main}" xmlns:r="${namespaces.office}"><sheets>`,
		...sheets.map(({ name }, i) => `<sheet name="${escapeText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`),
		'</sheets><definedNames>',
		...sheets.map(filterName),
		'</definedNames></workbook>',
	);

/** The properties of a file of Office Open XML: no time, since the same content makes the same bytes. */
export const propertiesXml = ({ title, creator, version, description }: WorkbookProperties): string =>
	xml(
		`<cp:coreProperties xmlns:cp="${namespaces.properties}" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
		`<dc:title>${escapeText(title)}</dc:title><dc:creator>${escapeText(creator)}</dc:creator>`,
		`<dc:description>${escapeText(description)}</dc:description><cp:version>${escapeText(version)}</cp:version>`,
		'</cp:coreProperties>',
	);

/** The sheets with what they share. The order of the sheets is that of their relations. */
function partsOf(sheets: readonly Sheet[]): Part[] {
	const strings: SharedStrings = new Map();
	const part = (name: string, path: string, text: string): Part => ({
		path,
		text,
		mediaType: spreadsheet(name),
		relation: relationTo(name),
	});
	return [
		...sheets.map((sheet, i) => part('worksheet', `xl/worksheets/sheet${i + 1}.xml`, toSheetXml(sheet, strings))),
		part('styles', 'xl/styles.xml', stylesXml),
		part('sharedStrings', 'xl/sharedStrings.xml', xml(`<sst xmlns="${namespaces.main}">`, toItems(strings), '</sst>')),
	];
}

/** Sheets as a workbook of Office Open XML. Throws where two have one name, in capitals or not. */
export function toWorkbook(properties: WorkbookProperties, sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
	const names = sheets.map(({ name }) => name.toLowerCase());
	const twice = names.find((name, i) => names.indexOf(name) < i);
	if (twice !== undefined) throw new Error(`Two sheets of a workbook are named ${twice}.`);
	const parts = partsOf(sheets);
	const own: Part[] = [
		{
			path: 'xl/workbook.xml',
			text: workbookXml(sheets),
			mediaType: spreadsheet('sheet.main'),
			relation: relationTo('officeDocument'),
		},
		{
			path: 'docProps/core.xml',
			text: propertiesXml(properties),
			mediaType: 'application/vnd.openxmlformats-package.core-properties+xml',
			relation: namespaces.propertiesOfPackage,
		},
	];
	const texts = [
		...parts,
		...own,
		{ path: '[Content_Types].xml', text: contentTypesXml([...parts, ...own]) },
		{ path: '_rels/.rels', text: relationsXml(own) },
		{ path: 'xl/_rels/workbook.xml.rels', text: relationsXml(parts) },
	];
	return toZip(texts.map(({ path, text }) => ({ path, bytes: toBytes(text) })));
}
