import { readJson } from '../profile/json-lines.ts';
import type { Left } from '../profile/leaving.ts';
import { separatorOf } from './csv-head.ts';
import { elmOfJson } from './elm-json.ts';
import { fromElm } from './from-elm.ts';
import type { OwnKnown } from './known.ts';
import { emptyOwn, ownFormat, type OwnQualification } from './own.ts';
import { isOwn, readOwnJson } from './read-json.ts';
import { linesOfList, readList } from './read-list.ts';
import { readRecord, recordsIn } from './read-record.ts';
import { toReading, type OwnLocale } from './reading.ts';

/** What a text was taken for: our file, a record of this site, a table, the European Learning Model, or a list. */
export type OwnKind = 'own' | 'record' | 'csv' | 'elm-json' | 'elm-xml' | 'list';

export interface ReadOwn {
	qualification: OwnQualification;
	left: Left[];
	/** Nothing where nothing could be taken from it. */
	kind?: OwnKind;
}

function ofJson(text: string, known: OwnKnown, locale: OwnLocale): ReadOwn {
	const { value, lines, brokenAt } = readJson(text);
	const reading = toReading(known, locale, lines);
	const { leaving } = reading;
	if (value === undefined) leaving.leave('', 'not-json', {}, brokenAt ?? 1);
	else if (brokenAt !== undefined) leaving.leave('', 'cut', {}, brokenAt);
	const made = (kind: OwnKind, qualification: OwnQualification): ReadOwn => ({
		qualification,
		left: leaving.left,
		kind,
	});
	if (isOwn(value)) return made('own', readOwnJson(reading, value));
	const [record, ...others] = recordsIn(value);
	if (record) return made('record', readRecord(reading, [record, ...others]));
	const elm = fromElm(reading, elmOfJson(value));
	if (elm) return made('elm-json', elm);
	if (value !== undefined) leaving.leave('', 'other-kind', { format: ownFormat });
	return { qualification: emptyOwn(known.edition), left: leaving.left };
}

async function ofXml(text: string, known: OwnKnown, locale: OwnLocale): Promise<ReadOwn> {
	if (/^\s*<(?:!doctype\s+html|html)\b/i.test(text)) {
		const { leaving } = toReading(known, locale, new Map());
		leaving.leave('', 'web-page', {}, 1);
		return { qualification: emptyOwn(known.edition), left: leaving.left };
	}
	const { readXml, deepest } = await import('./elm-xml.ts');
	const { nodes, lines, broken } = readXml(text);
	const reading = toReading(known, locale, lines);
	const { leaving } = reading;
	if (broken) leaving.leave('', broken.reason, { most: deepest }, broken.line);
	const elm = fromElm(reading, nodes);
	// The paths count elements, which nobody does.
	const left = () => leaving.left.map((one) => ({ ...one, path: '' }));
	if (elm) return { qualification: elm, left: left(), kind: 'elm-xml' };
	if (!broken) leaving.leave('', 'not-elm', {}, 1);
	return { qualification: emptyOwn(known.edition), left: left() };
}

function ofList(text: string, known: OwnKnown, locale: OwnLocale): ReadOwn {
	const reading = toReading(known, locale, linesOfList(text));
	const qualification = readList(reading, text);
	const left = reading.leaving.left.map((one) => ({ ...one, path: '' }));
	return { qualification, left, ...(qualification.outcomes.length > 0 ? { kind: 'list' } : {}) };
}

/**
 * Reads a qualification from a file or from what was pasted: what of it cannot be taken is told, and the rest is taken.
 * `name`: of the file, by whose ending a table is known that does not name its columns. A table and XML ask for a library,
 * which is fetched then; nothing else makes it fail.
 */
export async function readOwn(text: string, name: string, known: OwnKnown, locale: OwnLocale): Promise<ReadOwn> {
	const plain = text.replace(/^\uFEFF/, '');
	if (/^\s*(?:\{|\[\s*[[{"\]])/.test(plain)) return ofJson(plain, known, locale);
	if (/^\s*</.test(plain)) return ofXml(plain, known, locale);
	if (separatorOf(plain) !== undefined || /\.(?:csv|tsv)$/i.test(name)) {
		const { readCsv } = await import('./read-csv.ts');
		const { qualification, left } = readCsv(plain, known, locale);
		return { qualification, left, ...(qualification.outcomes.length > 0 ? { kind: 'csv' } : {}) };
	}
	return ofList(plain, known, locale);
}
