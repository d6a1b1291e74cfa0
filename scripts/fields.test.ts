import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesOfSchema, withTables } from './fields.ts';

/** The sections of a text by their headings. */
const sections = (text: string) => text.split(/^(?=### )/m);

test('what follows from the schema is current: the tables of folders and fields, the schemas and the settings of text editors', () => {
	const old = [...filesOfSchema()].flatMap(([path, text]) => {
		const written = readFileSync(path, 'utf8');
		const kept = new Set(sections(written));
		return written === text ? [] : sections(text).flatMap((part) => (kept.has(part) ? [] : `${path} ${headOf(part)}`));
	});
	expect(old, 'Not current. Write them anew with: npm run fields').toEqual([]);
});
const headOf = (section: string) => section.slice(0, section.indexOf('\n'));

test('a text without the place for the tables is told which lines it lacks', () => {
	expect(() => withTables('# Editing\n')).toThrow(
		/put these lines there\.\n<!-- Written by npm run fields: the table of folders\. -->/,
	);
});
