import { expect, test } from 'vitest';
import { listFileName, toListCsv } from './file.ts';

test('a list becomes a CSV file by the labels of its columns, and no cell a formula', () => {
	expect(
		toListCsv(
			['Title', 'EQF'],
			[
				['Tester, junior', '4'],
				['=1+1', ''],
			],
		),
	).toBe('Title,EQF\r\n"Tester, junior",4\r\n\'=1+1,\r\n');
});

test.each<[string, string, [string, string][]]>([
	['qualifications', 'qualifications', []],
	[
		'qualifications-country-de-eqf-4',
		'qualifications',
		[
			['country', 'de'],
			['eqf', '4'],
		],
	],
	['skills-by-taught-yes', 'skills/by/taught/yes/', []],
	['occupations-text-c-тестер', 'occupations', [['text', '../C++ <тестер>']]],
])('the file is called %s', (name, list, shown) => {
	expect(listFileName(list, shown)).toBe(name);
});
