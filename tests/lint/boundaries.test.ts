import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

/** The rules that a text breaks when it stands in this file. */
async function brokenRules(filePath: string, text: string): Promise<string[]> {
	const [result] = await eslint.lintText(text, { filePath });
	return (result?.messages ?? []).map((message) => message.ruleId ?? `fatal: ${message.message}`);
}

const importing = (name: string) => `import { x } from '${name}';\nexport const y = x;\n`;

describe('imports that point back are errors', () => {
	test.each([
		['src/schema/a.ts', '../model/catalogue.ts'],
		['src/schema/a.ts', 'astro:content'],
		['src/model/a.ts', 'astro:content'],
		['src/model/a.ts', 'node:fs'],
		['src/model/a.ts', '../io/yaml.ts'],
		['src/model/checks/a.ts', '../../site/catalogue.ts'],
		['src/model/a.ts', '../search/fold.ts'],
		['src/search/a.ts', '../charts/scale.ts'],
		['src/search/a.ts', 'zod'],
		['src/datasets/a.ts', 'node:fs/promises'],
		['src/datasets/a.ts', 'node:sqlite'],
		['src/datasets/a.ts', '../io/sqlite-file.ts'],
		['src/datasets/a.ts', '../charts/scale.ts'],
		['src/charts/levels/a.ts', 'astro/loaders'],
		['src/charts/levels/a.ts', '../../site/catalogue.ts'],
		['src/charts/levels/a.ts', '../../tools/compare/choice.ts'],
		['src/tools/compare/a.ts', 'zod'],
		['src/tools/compare/a.ts', '../../browser/element.ts'],
		['src/io/a.ts', 'astro:content'],
		['src/io/a.ts', '../site/catalogue.ts'],
		['src/site/a.ts', '../io/load-catalogue.ts'],
		['src/site/a.ts', '../components/Badge.astro'],
		['src/package/a.ts', '../io/yaml.ts'],
		['src/package/a.ts', '../datasets/json.ts'],
		['src/package/a.ts', 'yaml'],
		['src/browser/a.ts', '../site/catalogue.ts'],
		['src/browser/a.ts', '../package/data.ts'],
		['src/browser/a.ts', 'zod'],
		['src/pages/a.ts', 'astro:content'],
		['src/pages/a.ts', '../io/load-catalogue.ts'],
		['src/pages/a.ts', 'node:fs'],
	])('%s may not import %s', async (file, name) => {
		expect(await brokenRules(file, importing(name))).toEqual(['no-restricted-imports']);
	});

	test('in the script of a component as well', async () => {
		const text = `---\nimport { getCollection } from 'astro:content';\nconst all = await getCollection('skills');\n---\n\n<p>{all.length}</p>\n`;
		expect(await brokenRules('src/components/A.astro', text)).toEqual(['no-restricted-imports']);
	});
});

describe('imports that point forward are fine', () => {
	test.each([
		['src/model/a.ts', '../schema/ids.ts'],
		['src/search/a.ts', '../model/catalogue.ts'],
		['src/datasets/a.ts', '../model/catalogue.ts'],
		['src/charts/a.ts', 'd3-array'],
		['src/tools/compare/a.ts', '../../charts/label.ts'],
		['src/io/a.ts', 'node:fs'],
		['src/package/a.ts', 'node:fs'],
		['src/package/a.ts', '../io/nearest.ts'],
		['src/site/a.ts', 'astro:content'],
		['src/site/a.ts', '../io/made-data.ts'],
		['src/site/a.ts', '../io/sqlite-file.ts'],
		['src/browser/a.ts', '../charts/scale.ts'],
		['src/browser/a.ts', '../search/find.ts'],
		['src/browser/a.ts', '../tools/compare/choice.ts'],
		['src/pages/a.ts', '../site/catalogue.ts'],
		['src/content.config.ts', './io/content-loader.ts'],
	])('%s may import %s', async (file, name) => {
		expect(await brokenRules(file, importing(name))).toEqual([]);
	});
});

describe('what differs from build to build is an error', () => {
	test.each([
		['Date.now()', 'no-restricted-properties'],
		['new Date()', 'no-restricted-syntax'],
		['Math.random()', 'no-restricted-properties'],
		["'a'.localeCompare('b')", 'no-restricted-properties'],
		['window.innerWidth', 'no-restricted-globals'],
	])('%s', async (expression, rule) => {
		expect(await brokenRules('src/datasets/a.ts', `export const x = ${expression};\n`)).toEqual([rule]);
	});
});

describe('text that is read as a pattern is an error', () => {
	const inFolder = (folder: string, expression: string) =>
		brokenRules(`src/${folder}/a.ts`, `export const f = (a: string, b: string) => [a, b, ${expression}];\n`);

	test.each([
		"a.replace('{name}', b)",
		"a.replaceAll('x', b)",
		"a?.replace('x', `<${b}>`)",
		"a.replace('x', String(b))",
		'new RegExp(`^${b}`).test(a)',
		'RegExp(b).test(a)',
	])('%s', async (expression) => {
		for (const folder of ['browser', 'datasets'])
			expect(await inFolder(folder, expression)).toEqual(['no-restricted-syntax']);
	});

	test.each(["a.replace('x', '')", "a.replaceAll('x', () => b)", 'location.replace(b)', '/x/.test(a)'])(
		'%s is fine',
		async (expression) => {
			expect(await inFolder('browser', expression)).toEqual([]);
		},
	);
});

describe('a language in the code is an error', () => {
	test.each([
		['record.title.en', 'no-restricted-syntax'],
		['record.title[sourceLanguage]', undefined],
		["locale.number(1) + 'en'", 'no-restricted-syntax'],
		['all.map(({ en }) => en)', 'no-restricted-syntax'],
		["localeOf('de')", 'no-restricted-syntax'],
	])('%s', async (expression, rule) => {
		for (const folder of ['model', 'charts', 'site', 'browser'])
			expect(await brokenRules(`src/${folder}/a.ts`, `export const x = ${expression};\n`)).toEqual(rule ? [rule] : []);
	});

	test.each(['model', 'charts/levels', 'tools/compare', 'site', 'browser', 'pages'])(
		'%s imports no words',
		async (folder) => {
			const up = '../'.repeat(folder.split('/').length);
			expect(await brokenRules(`src/${folder}/a.ts`, importing(`${up}words/en/records.json`))).toEqual([
				'no-restricted-imports',
			]);
		},
	);
});
