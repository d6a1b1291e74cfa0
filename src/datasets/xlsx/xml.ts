const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const openPackage = 'http://schemas.openxmlformats.org/package/2006';

/** Names of Office Open XML (ISO/IEC 29500). */
export const namespaces = {
	main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
	office: `${office}/relationships`,
	package: `${openPackage}/relationships`,
	contentTypes: `${openPackage}/content-types`,
	properties: `${openPackage}/metadata/core-properties`,
	propertiesOfPackage: `${openPackage}/relationships/metadata/core-properties`,
} as const;

/** A part of a workbook, of its pieces. */
export const xml = (...pieces: string[]): string =>
	`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${pieces.join('')}`;
