import { expect, test } from 'vitest';
import { readDocx } from '../../../tests/fixtures/docx-reader.ts';
import { convertedByLibreOffice, libreOfficeOpens } from '../../../tests/fixtures/libre-office.ts';
import { readXlsx } from '../../../tests/fixtures/xlsx-reader.ts';
import { loadCatalogue } from '../../io/load-catalogue.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { localeOf } from '../../words/site-locale.ts';
import { takenFiles } from './files.ts';
import { takenOf, takenPaths } from './taken.ts';

const { catalogue } = loadCatalogue('tests/fixtures/good-content');
if (!catalogue) throw new Error('The content of the tests is not valid.');
const spoken = { catalogue, locale: localeOf(sourceLanguage) };
const { pick } = spoken.locale;
const files = new Map<string, Uint8Array>();
for await (const [path, bytes] of takenFiles(spoken)) files.set(path, bytes);
const bytesOf = (path: string | undefined) => files.get(path ?? '') ?? new Uint8Array();
const all = takenOf(catalogue).map((taken) => ({ name: taken.record.id, taken, paths: takenPaths(taken) }));
const rules = catalogue['quality-criteria'].all.flatMap((one) =>
	one.kind === 'label-criterion' && one.bindsUnit ? [pick(one.decisionRule)] : [],
);

test('there is a document for each unit and each joint qualification, and a blueprint for each unit', () => {
	expect([...files.keys()]).toEqual(all.flatMap(({ paths }) => paths));
	expect(rules).not.toEqual([]);
});

/** What whoever teaches has to find in the document. */
const textsOf = ({ collection, record }: (typeof all)[number]['taken']): string[] =>
	collection === 'learning-units'
		? [
				...record.outcomes.flatMap(({ text, criterion }) => [pick(text), pick(criterion)]),
				...record.contents.map(pick),
				...record.resources.map(pick),
				...record.assessment.methods.flatMap(({ description, evidence }) => [pick(description), pick(evidence)]),
				...record.evaluation.map(({ data }) => pick(data)),
				...[record.audience, record.delivery.description, record.assessment.passRule, record.priorLearning].map(pick),
			]
		: [
				...record.entry.map(pick),
				...record.electives.flatMap(({ title, rule }) => [pick(title), pick(rule)]),
				...record.assessment.methods.map(({ description }) => pick(description)),
				...[record.assessment.passRule, record.rationale, record.eqf.reasoning].map(pick),
			];

test.each(all)(
	'$name: the document has all its texts, what may be changed, its version and licence',
	({ taken, paths }) => {
		const { paragraphs, links } = readDocx(bytesOf(paths[0]));
		const whole = paragraphs.join('\n');
		expect([...textsOf(taken), ...rules].filter((text) => !whole.includes(text))).toEqual([]);
		expect(whole).toContain(`${taken.record.id}, version ${catalogue.edition.version}`);
		expect(links).toContain(catalogue.edition.licence.url);
	},
);

test.each(all.filter(({ paths }) => paths.length > 1))('$name: the blueprint adds up', async ({ taken, paths }) => {
	if (taken.collection !== 'learning-units') throw new Error('Only units have a blueprint.');
	const sheets = await readXlsx(bytesOf(paths[1]));
	const [blueprint, methods, hours, about] = [...sheets.values()];
	expect(blueprint?.rows.map(({ id }) => id)).toEqual(taken.record.outcomes.map(({ id }) => id));
	expect(methods?.rows.map(({ id }) => id)).toEqual(taken.record.assessment.methods.map(({ id }) => id));
	const all = blueprint?.columns.at(-1) ?? '';
	expect(blueprint?.rows.reduce((sum, row) => sum + Number(row[all]), 0)).toBe(100);
	expect(hours?.rows).toHaveLength(4);
	expect(about?.rows.map((row) => Object.values(row)[0]).join('\n')).toContain(rules[0]);
});

test('LibreOffice reads the same paragraphs', () => {
	if (!libreOfficeOpens('txt'))
		return console.log('LibreOffice Writer is not here: its reading of the documents is not tested.');
	for (const { taken, paths } of all) {
		const read = new TextDecoder().decode(convertedByLibreOffice(bytesOf(paths[0]), 'docx', 'txt:Text (encoded):UTF8'));
		expect([...textsOf(taken), ...rules].filter((text) => !read.includes(text))).toEqual([]);
	}
}, 120_000);
