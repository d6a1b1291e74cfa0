import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { mendFile } from './mend-file.ts';

const layOut = (text: string) => format(text, { parser: 'yaml', singleQuote: true, printWidth: 120 });
const mend = (text: string, file = 'sources/book.yaml') => mendFile(new TextEncoder().encode(text), file, layOut);

/** A source as a file should have it, with a line or two of its own. */
const source = ({
	date = "date: '2018-06'",
	accessed = "accessed: '2024-01-05'",
	last = 'licence: { absent: not-published }',
} = {}) =>
	[
		'# A book.',
		'',
		'publisher: Press',
		'title: Tests',
		date,
		'url: { absent: not-collected }',
		accessed,
		'# Its terms were looked for.',
		last,
		'',
	].join('\n');

test('a file without a mistake is left alone', async () => {
	expect(await mend(source())).toBeUndefined();
});

describe('what a machine can mend', () => {
	test.each([
		['a byte order mark', `\uFEFF${source()}`, ['no byte order mark stands at the beginning']],
		['line ends of Windows', source().replaceAll('\n', '\r\n'), ['lines end in a line feed']],
		['space at the ends of lines', source().replaceAll(/(?<=.)\n/g, ' \t\n'), ['no line ends in spaces']],
		['a last line without an end', source().trimEnd(), ['the last line has an end']],
		['empty lines at the end', `${source()}\n\n`, ['the last line has an end']],
		[
			'a day without its zeros',
			source({ accessed: 'accessed: 2024-1-5' }),
			['"accessed" was "2024-1-5" and is "2024-01-05"'],
		],
		[
			'a day with other signs',
			source({ accessed: "accessed: '2024/1/05'" }),
			['"accessed" was "2024/1/05" and is "2024-01-05"'],
		],
		['a month', source({ date: "date: '2018.6'" }), ['"date" was "2018.6" and is "2018-06"']],
		[
			'fields in another order',
			source().replace('title: Tests\n', '').replace('publisher', 'title: Tests\npublisher'),
			['the fields stand in the order of their schema'],
		],
		[
			'a field that takes its comment along',
			source()
				.replace('# Its terms were looked for.\nlicence: { absent: not-published }\n', '')
				.replace('title: Tests', '# Its terms were looked for.\nlicence: { absent: not-published }\ntitle: Tests'),
			['the fields stand in the order of their schema'],
		],
	])('%s', async (_, text, mended) => {
		expect(await mend(text)).toEqual({ text: source(), mended });
	});

	test('a year without quotes', async () => {
		expect(await mend(source({ date: 'date: 2018' }))).toEqual({
			text: source({ date: "date: '2018'" }),
			mended: ['"date" was 2018 and is "2018"'],
		});
	});

	test('text in blanks, and a number that is written as a text', async () => {
		const unit = (text: string, level: string) => `level: ${level}\ntitle: { en: ${text} }\n`;
		expect(await mend(unit("' Testing '", "'3'"), 'learning-units/b.3-e3.yaml')).toEqual({
			text: unit("'Testing'", '3'),
			mended: ['"level" was "3" and is 3', '"title.en" was " Testing " and is "Testing"'],
		});
	});

	test('tabs for spaces', async () => {
		const tabs = source({ date: 'date:\n\tabsent: not-published' });
		expect(await mend(tabs)).toEqual({
			text: tabs.replace('\t', '  '),
			mended: ['tabs at the beginning of lines are spaces'],
		});
	});

	test('the fields of a part, and in a list of records', async () => {
		const list = (a: string, b: string) => `- code: B.1\n  ${a}\n  ${b}\n- code: B.2\n  area: build\n`;
		const [area, levels] = ['area: build', 'levels: [1, 2]'];
		expect(await mend(list(levels, area), 'competences/e-cf-3.0.yaml')).toMatchObject({ text: list(area, levels) });
		const absent = (inner: string) => source({ date: `date: { ${inner} }` });
		expect(await mend(absent('note: { en: None. }, absent: not-published'))).toMatchObject({
			text: absent('absent: not-published, note: { en: None. }'),
		});
	});

	test('what tells the kind, and what only one kind has, may stand anywhere until other fields are moved', async () => {
		const template = (...lines: string[]) => mend(`${lines.join('\n')}\n`, 'agreements/a.yaml');
		expect(await template('title: { en: A }', 'status: draft', 'summary: { en: B }', 'kind: template')).toBeUndefined();
		expect(await template('summary: { en: B }', 'title: { en: A }', 'kind: template')).toMatchObject({
			text: 'kind: template\ntitle: { en: A }\nsummary: { en: B }\n',
		});
	});

	test('of a table the line ends, and no cell', async () => {
		expect(await mend('a,b \r\n1,\t2 ', 'skills/x.csv')).toEqual({
			text: 'a,b \n1,\t2 \n',
			mended: ['lines end in a line feed', 'the last line has an end'],
		});
	});
});

describe('what is left as it is', () => {
	test.each([
		['a file that cannot be read', 'title: "a\nother: b  \r\n'],
		['a file with words that would be lost', 'title: Issue #12  \n'],
		['a file that is not UTF-8', 'title: \uFFFD  \n'],
		['fields that the schema does not have', 'titel: a\npublisher: b\n'],
		['a date that says nothing for sure', source({ accessed: 'accessed: 05.01.2024' })],
		['a day that does not exist', source({ accessed: 'accessed: 2024-2-30' })],
		['a word that is not allowed', source({ last: 'licence: { absent: Not-published }' })],
		['spaces that belong to a text of several lines', source({ last: 'licence: |-\n  a  \n  b' })],
		['a text that looks like a date', source().replace('Tests', '2024-1-5')],
	])('%s', async (_, text) => {
		expect(await mend(text)).toBeUndefined();
	});
});

test('what was mended is not mended again', async () => {
	const once = await mend(`\uFEFF${source({ date: 'date: 2018', accessed: 'accessed: 2024-1-5  ' })}`);
	expect(once?.mended).toHaveLength(4);
	expect(await mend(once?.text ?? '')).toBeUndefined();
});
