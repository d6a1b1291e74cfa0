import { namespaces, xml } from './xml.ts';

/** Places of the forms of cells in the styles of a workbook. */
export const styles = { plain: 0, head: 1, day: 2 } as const;

const dayFormat = 164;
const font = '<sz val="11"/><name val="Calibri"/>';

/** What the forms of cells look like, in the order of their places; the rest is what a program asks for. */
export const stylesXml: string = xml(
	`<styleSheet xmlns="${namespaces.main}">`,
	`<numFmts count="1"><numFmt numFmtId="${dayFormat}" formatCode="yyyy\\-mm\\-dd"/></numFmts>`,
	`<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>`,
	'<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
	'<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
	'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
	'<cellXfs count="3">',
	'<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
	'<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
	`<xf numFmtId="${dayFormat}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
	'</cellXfs>',
	'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
	'</styleSheet>',
);
