import { Document, Footer, Packer, PageNumber, Paragraph, TextRun, convertMillimetersToTwip } from 'docx';
import { unzipSync } from 'fflate';
import { toBytes } from '../../datasets/file.ts';
import { propertiesXml } from '../../datasets/xlsx/workbook.ts';
import { toZip } from '../../datasets/zip.ts';
import { Links, toParagraphs } from './paragraphs.ts';
import type { TextDocument } from './document.ts';

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const margin = convertMillimetersToTwip(20);

/** Sizes are in half points. */
const heading = (size: number, before: number) => ({
	run: { size, bold: true, color: '222222' },
	paragraph: { spacing: { before, after: 100 }, keepNext: true },
});

/**
 * A document as DOCX: the same bytes whenever it is made. The library writes the time of its making into the properties
 * and beside each part of the ZIP; both are written anew here.
 */
export async function toDocx(document: TextDocument): Promise<Uint8Array<ArrayBuffer>> {
	const links = new Links();
	const children = document.blocks.flatMap((block) => toParagraphs(block, links));
	const foot = new Paragraph({
		children: [
			new TextRun({ text: `${document.foot} · `, size: 16 }),
			new TextRun({ children: [PageNumber.CURRENT], size: 16 }),
		],
	});
	const file = new Document({
		title: document.title,
		styles: {
			default: {
				document: { run: { font: 'Arial', size: 20, language: { value: document.lang } } },
				heading1: heading(36, 0),
				heading2: heading(26, 280),
			},
		},
		sections: [
			{
				properties: {
					page: {
						size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
						margin: { top: margin, bottom: margin, left: margin, right: margin },
					},
				},
				footers: { default: new Footer({ children: [foot] }) },
				children,
			},
		],
	});
	for (const address of links.addresses)
		file.Document.Relationships.addRelationship(links.idOf(address), hyperlink, address, 'External');
	const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(file)));
	parts['docProps/core.xml'] = toBytes(propertiesXml(document));
	return toZip(Object.entries(parts).map(([path, bytes]) => ({ path, bytes })));
}
