import { toRows } from '../../datasets/cells.ts';
import { toZip } from '../../datasets/zip.ts';
import type { LocaleOf } from '../../words/locale.ts';
import { sourceLanguage } from '../../words/locale.ts';
import type { OwnQualification } from './own.ts';
import { recordId, recordOutcomes, recordText, type RecordFields } from './record.ts';
import { toYaml, type YamlValue } from './yaml.ts';

/** A file of the content, by its path below the folder. */
export interface RecordFile {
	path: string;
	text: string;
}

interface Options {
	locale: LocaleOf<'own-record'>;
	/** The day on which the text was read. */
	read: string;
	isTaken: (id: string) => boolean;
}

const absent: YamlValue = { absent: 'not-collected' };
const orAbsent = (text: string): YamlValue => recordText(text) || absent;
const inLanguage = (text: string): YamlValue => ({ [sourceLanguage]: recordText(text) });

/** The columns of a table of outcomes, in the order in which the content has them. */
const columns = [
	...['id', 'type', 'text_en', 'unit', 'place', 'source', 'hours', 'view', 'competences', 'sureness', 'reason_en'],
	...['skills', 'first', 'firstSureness', 'second'],
];

/** Units by the name that outcomes give them, each with an id. */
const unitsOf = (names: readonly (string | undefined)[]): Map<string, string> =>
	new Map(
		[...new Set(names.map((name) => recordText(name ?? '')))].filter(Boolean).map((name, i) => [name, `u${i + 1}`]),
	);

function tableOf(own: OwnQualification, fields: RecordFields, source: string, units: Map<string, string>): string {
	const rows = recordOutcomes(own).map(({ type, text, unit, place, hours, coding, skills }, i) => [
		...[`o${i + 1}`, type ?? fields.outcomeType, recordText(text), units.get(recordText(unit ?? '')) ?? ''],
		...[recordText(place ?? '') || recordText(fields.place), source, hours === undefined ? '' : String(hours), 'main'],
		coding.competences.map((id) => id.split('/')[1] ?? id).join(' ') || '-',
		// Only what is open has a reason there.
		...[coding.sureness, coding.sureness === 'open' ? recordText(coding.reason) : '', skills.join(' '), '', '', ''],
	]);
	return toRows([columns, ...rows], ',', '\n');
}

/**
 * A described qualification as files of the content: its record, the table of its outcomes, and the source in which they
 * were read. What `lacks` tells has to be there. What nobody was asked for is not collected, nothing counts as looked at
 * by anybody else, and outcomes that nobody has decided are left out, with the list open.
 */
export function toRecordFiles(own: OwnQualification, fields: RecordFields, options: Options): RecordFile[] {
	const { locale, read, isTaken } = options;
	const { fill, words } = locale;
	const { 'own-record': texts } = words;
	const id = recordId(own, isTaken);
	const source = `${id}-text`;
	const outcomes = recordOutcomes(own);
	const units = unitsOf(outcomes.map(({ unit }) => unit));
	const left = own.outcomes.length - outcomes.length;
	const evidence: YamlValue = { status: 'unverified', sources: [source] };
	const record = {
		kind: 'national',
		country: own.country,
		title: inLanguage(own.title),
		nationalTitle: recordText(fields.nationalTitle),
		nationalCode: absent,
		awardingBody: orAbsent(fields.awardingBody),
		type: recordText(fields.type),
		framework: fields.framework,
		nationalLevel: absent,
		eqfLevel: own.eqfLevel ?? absent,
		levelBasis: inLanguage(fields.levelBasis),
		levelEvidence: evidence,
		duration: absent,
		credits: absent,
		isco: absent,
		iscedF: absent,
		...(own.years === undefined ? {} : { years: own.years }),
		inForce: { from: absent },
		read: 'outcomes',
		list: {
			kind: own.isClosed && left === 0 ? 'closed' : 'open',
			...(left > 0 ? { scope: inLanguage(fill(texts.scope, { count: left })) } : {}),
		},
		units: [...units].map(([title, unit]) => ({ id: unit, title: inLanguage(title) })),
		sharedOutcomes: [],
		statedCompetences: [],
		evidence: { status: 'unverified', sources: [source], note: inLanguage(texts.note) },
	};
	return [
		{ path: `qualifications/${id}.yaml`, text: toYaml(record) },
		{ path: `qualifications/${id}.csv`, text: tableOf(own, fields, source, units) },
		{
			path: `sources/${source}.yaml`,
			text: toYaml({
				publisher: recordText(fields.publisher),
				title: recordText(fields.sourceTitle),
				date: fields.date.trim() || absent,
				url: fields.url.trim() || absent,
				accessed: read,
				licence: absent,
			}),
		},
	];
}

/** Such files as one ZIP, which is unpacked over the folder of the content. */
export const toRecordZip = (files: readonly RecordFile[]): Uint8Array<ArrayBuffer> =>
	toZip(files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })));
