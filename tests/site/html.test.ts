import { HtmlValidate, type ConfigData } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import htmlValidateConfig from '../../.htmlvalidate.mjs';
import { fixedPages } from '../../src/model/addresses.ts';
import { attribute, filesOf, readPages } from '../browser/built-pages.ts';
import { brokenLinks } from '../browser/links.ts';

const pages = readPages('dist');

test('every link and anchor within the site resolves', () => {
	const broken = brokenLinks(pages, new Set(filesOf('dist')), process.env['SITE_URL'] ?? 'http://127.0.0.1:4321', '/');
	const byLink = [...Map.groupBy(broken, ({ link, reason }) => `${link} ${reason}`)];
	expect(
		byLink.map(([link, those]) => `${link}: on ${those.length} page(s), first ${those[0]?.page}`).slice(0, 30),
	).toEqual([]);
});

test('the pages that documents may link to besides records exist', () => {
	const built = new Set(pages.map(({ path }) => path));
	expect(fixedPages.filter((address) => !built.has(address))).toEqual([]);
});

test('every page has a title of its own', () => {
	const shared = [...Map.groupBy(pages, (page) => page.title)].filter(
		([title, group]) => title === '' || group.length > 1,
	);
	expect(shared.map(([title, group]) => [title, group.map((page) => page.path)])).toEqual([]);
});

test('every page says its language and has one first heading', () => {
	const wrong = pages.filter(({ elements }) => {
		const named = (name: string) => elements.filter((element) => element.name === name);
		return !named('html')[0]?.attributes['lang'] || named('h1').length !== 1;
	});
	expect(wrong.map((page) => page.path)).toEqual([]);
});

test('every page has a strict content security policy', () => {
	const wrong = pages.flatMap(({ path, elements }) => {
		const meta = elements.find(
			(e) => e.name === 'meta' && e.attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
		);
		const policy = meta && (attribute(meta, 'content') ?? '');
		if (!policy) return [`${path}: none`];
		const loose = ["'unsafe-inline'", "'unsafe-eval'", '*', 'http:', 'https:'].filter((word) =>
			policy.split(/[\s;]+/).includes(word),
		);
		const missing = ['default-src', 'script-src', 'style-src', 'object-src'].filter((name) => !policy.includes(name));
		return [...loose.map((word) => `${path}: ${word}`), ...missing.map((name) => `${path}: no ${name}`)];
	});
	expect(wrong.slice(0, 20)).toEqual([]);
});

test('no page carries style or handlers in attributes, which the policy would block', () => {
	const wrong = pages.flatMap(({ path, elements }) =>
		elements.flatMap((element) =>
			Object.keys(element.attributes)
				.filter((name) => name === 'style' || name.startsWith('on'))
				.map((name) => `${path}: <${element.name} ${name}>`),
		),
	);
	expect(wrong.slice(0, 20)).toEqual([]);
});

describe('HTML is valid', () => {
	const validator = new HtmlValidate(htmlValidateConfig as ConfigData);
	const byPath = new Map(pages.map(({ path, html }) => [path, html]));
	test.each(inject('samples'))('$template (/$path)', async ({ path }) => {
		const { results } = await validator.validateString(byPath.get(path) ?? '');
		const wrong = results.flatMap(({ messages }) =>
			messages.map((m) => `${m.line}:${m.column} ${m.message} (${m.ruleId})`),
		);
		expect(wrong.slice(0, 20)).toEqual([]);
	});
});
