import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProseNode } from '../../model/prose.ts';
import { parseDocument } from './document.ts';

const front = '---\ntitle: X\ndescription: x.\norder: 99\n---\n\n';
const parse = (body: string) => parseDocument(front + body, 'docs/en/x.mdx');

/** What a body is shown as, in the angle brackets of a sketch. Throws where it is refused. */
function shown(body: string): string {
	const parsed = parse(body);
	if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
	const sketch = (node: ProseNode): string => {
		if (typeof node === 'string') return node;
		if (node.kind === 'component') return `<${node.name} />`;
		if (node.kind === 'note') return `<note ${node.id} ${node.href}>`;
		if (node.kind === 'back') return `<back ${node.label} ${node.href}>`;
		const children = node.children.map(sketch).join('');
		if (node.kind === 'notes') return `<notes>${children}</notes>`;
		const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${value}"`);
		return `<${node.tag}${attributes.join('')}>${children}</${node.tag}>`;
	};
	return parsed.prose.map(sketch).join('');
}

/** The problems of a body: line and what is wrong. */
function refused(body: string): string[] {
	const parsed = parse(body);
	return 'problems' in parsed ? parsed.problems.map(({ path, message }) => `${path}: ${message}`) : [];
}

describe('what a document may hold is shown', () => {
	test.each([
		['*a* **b** ~~c~~ `d`', '<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>'],
		['a  \nb\nc', '<p>a<br></br>b\nc</p>'],
		['"a" it\'s -- (c) ...', '<p>“a” it’s -- (c) ...</p>'],
		['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
		['3. a\n\n   b', '<ol start="3"><li><p>a</p><p>b</p></li></ol>'],
		['> a\n\n***', '<blockquote><p>a</p></blockquote><hr></hr>'],
		['```js\n<x> {y}\n```', '<pre><code><x> {y}\n</code></pre>'],
		['~~~\n{ a\n~~~', '<pre><code>{ a\n</code></pre>'],
		['``{ a ` b``', '<p><code>{ a ` b</code></p>'],
		['a \\{ b \\< c &lt; d } e &#123;', '<p>a { b < c < d } e {</p>'],
		['a < b', '<p>a < b</p>'],
		['    indented', '<p>indented</p>'],
		['- import of units', '<ul><li>import of units</li></ul>'],
		['important', '<p>important</p>'],
		['<WordTable />\n\n  <SensitivityTable/>', '<WordTable /><SensitivityTable />'],
		['[a *b*](../c_(d)/ "e")', '<p><a href="../c_(d)/" title="e">a <em>b</em></a></p>'],
		['[a][b]\n\n[b]: ../c/', '<p><a href="../c/">a</a></p>'],
		['https://a.example', '<p><a href="https://a.example">https://a.example</a></p>'],
		['ftp://a.example www.b.example', '<p>ftp://a.example www.b.example</p>'],
		[
			'|a|b|c|\n|-|-:|:-:|\n|1|2|3|',
			'<table><thead><tr><th>a</th><th class="n">b</th><th class="mid">c</th></tr></thead>' +
				'<tbody><tr><td>1</td><td class="n">2</td><td class="mid">3</td></tr></tbody></table>',
		],
		[
			'a[^x] b[^x]\n\n[^x]: c',
			'<p>a<note note.1.1 #note.1> b<note note.1.2 #note.1></p>' +
				'<notes><li id="note.1"><p>c <back 1 #note.1.1> <back 1-2 #note.1.2></p></li></notes>',
		],
		['a[^__proto__]\n\n[^__proto__]: c', expect.stringContaining('<li id="note.1"><p>c') as string],
	])('%j', (body, expected) => {
		expect(shown(body)).toEqual(expected);
	});

	test('headings have ids of their own, none of which the page has taken', () => {
		expect(shown('## Sources\n\n## A b\n\n## A b\n\n## !')).toBe(
			'<h2 id="sources-1">Sources</h2><h2 id="a-b">A b</h2><h2 id="a-b-1">A b</h2><h2 id="section">!</h2>',
		);
	});
});

describe('what a document may not hold is refused, with its line', () => {
	test.each([
		["import 'https://a.example/x.css'", 'line 7: The paragraph begins with "import", as program code does.'],
		['a\n\nexport of units', 'line 9: The paragraph begins with "export", as program code does.'],
		['{process.exit(0)}', 'line 7: An opening brace stands in the text.'],
		['a\nb {c: d}', 'line 8: An opening brace stands in the text.'],
		['{/* a */}', 'line 7: An opening brace stands in the text.'],
		['|a|\n|-|\n|{b}|', 'line 9: An opening brace stands in the text.'],
		['- a\n- [b {c}](../d/)', 'line 8: An opening brace stands in the text.'],
		['<!-- a -->', 'line 7: A comment of HTML stands here.'],
		['<https://a.example/>', 'line 7: The address <https://a.example/> stands in angle brackets.'],
		['<a@b.example>', 'line 7: The address <a@b.example> stands in angle brackets.'],
		['a <5 b', 'line 7: "<5" is read as the beginning of a tag.'],
		['a <= b', 'line 7: "<=" is read as the beginning of a tag.'],
		['<iframe src="x"></iframe>', 'line 7: "<iframe" is read as a tag of HTML, and a document has none.'],
		['<>a</>', 'line 7: "<>" is read as a tag of HTML, and a document has none.'],
		['<!DOCTYPE html>', 'line 7: "<!DOCTYPE" is read as a tag of HTML, and a document has none.'],
		['<Foo />', 'line 7: "<Foo" is no component that a document can show.'],
		['<Foo.Bar />', 'line 7: "<Foo.Bar" is no component that a document can show.'],
		['<WordTable a="b" />', 'line 7: "<WordTable" is not written as a component has to be.'],
		['<WordTable>\n\na\n', 'line 7: "<WordTable>" is not written as a component has to be.'],
		['a <WordTable />', 'line 7: "<WordTable" is not written as a component has to be.'],
		['![a](./b.png)', 'line 7: An image stands here, and documents have no images.'],
		['![a][b]\n\n[b]: ./b.png', 'line 7: An image stands here, and documents have no images.'],
		['a[^b]', 'line 7: There is no note [^b].'],
		['a\n\n[^b]: c', 'line 9: Nothing refers to the note [^b], so that it would not be shown.'],
		['a[^b]\n\n> [^b]: c', 'line 9: The note [^b] stands within a list, a quote or another note.'],
		['a[^b]\n\n[^b]: c\n\n[^b]: d', 'line 11: The note [^b] is written twice.'],
		['[b]: ../c/', 'line 7: No link uses the address that is given for [b].'],
		['[a][b]\n\n[b]: ../c/\n[b]: ../d/', 'line 10: The address for [b] is given twice.'],
		['> '.repeat(30) + 'a', 'line 7: Lists, quotes and emphasis stand in one another more than twenty deep.'],
	])('%j', (body, expected) => {
		expect(refused(body)).toEqual([expected]);
	});
});

describe('the fields at the top', () => {
	const fields = 'title: X\ndescription: x.\norder: 99';
	const problemsOf = (text: string) => {
		const parsed = parseDocument(text, 'x.mdx');
		return 'problems' in parsed ? parsed.problems.map(({ path, message }) => `${path}: ${message}`) : [];
	};

	test.each([
		['nothing below', `---\n${fields}\n---`],
		['blanks after the hyphens', `--- \n${fields}\n---  \nText.\n`],
	])('are read with %s', (_, text) => {
		expect(parseDocument(text, 'x.mdx')).toMatchObject({ data: { title: 'X', description: 'x.', order: 99 } });
	});

	test.each([
		['missing', 'Text.\n', 'line 1: The document has no front matter.'],
		['empty file', '', 'line 1: The document has no front matter.'],
		['not closed', `---\n${fields}\n\nText.\n`, 'line 1: The front matter is opened and not closed.'],
		['no fields', '---\nText\n---\n', 'line 1: The front matter is not made of fields.'],
		['a list', '---\n- a\n---\n', 'line 1: The front matter is not made of fields.'],
	])('are told of when %s', (_, text, expected) => {
		expect(problemsOf(text)).toEqual([expected]);
	});

	test('a mistake in them has the line of the file, and does not hide those below', () => {
		expect(problemsOf('---\ntitle: X\norder: [1\n---\n\n{x}')).toEqual([
			expect.stringMatching(/^line [34]: The YAML cannot be read/),
			'line 6: An opening brace stands in the text.',
		]);
	});
});

test('a link is noted with the line that it stands on', () => {
	const parsed = parse('a `b\nc` [d](../e/),\n[f][g]\n\n| [h](../i/) |\n|-|\n\n[g]: ../j/\n');
	expect('links' in parsed && parsed.links).toEqual([
		{ address: '../e/', line: 8 },
		{ address: '../j/', line: 9 },
		{ address: '../i/', line: 11 },
	]);
});

describe('no text keeps its reader waiting', () => {
	test('emphasis in emphasis ends where it is told', () => {
		const nested = '*a **b '.repeat(2_000) + 'c** d*'.repeat(2_000);
		expect(refused(nested)).toEqual([expect.stringMatching(/more than twenty deep/)]);
	});

	test.each([
		'> ',
		'*a ',
		'*a_b ',
		'[',
		'[a](',
		'![',
		'- ',
		'[a](b) ',
		'<',
		'{',
		'&',
		'&amp;',
		'"\'',
		'a@b.c ',
		'|a|\n|-|\n\n',
		'[^a]: b\n\n',
		'{(',
		'<a>',
	])('%j over and over', (text) => {
		const long = text.repeat(Math.floor((64_000 - front.length) / text.length));
		expect(() => parse(long)).not.toThrow();
	});
});

test('whatever is written is shown or refused, with a line that is there and ids that are unlike', () => {
	const parts = [
		...['{', '}', '<', '>', '[', ']', '(', ')', '!', '*', '**', '_', '`', '``', '~~', '|', '|-|', '\\', '"', "'", '\t'],
		...['```\n', '\n', '\n\n', '\n    ', '  \n', '- ', '1. ', '> ', '# ', '---\n', '===\n', '\0', '😀', 'a', 'b c'],
		...['[^a]', '[^a]: ', '[^b]: ', '[x]', '[x]: ', '../method/', 'javascript:a', '<WordTable />', '&lt;', 'import '],
	];
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 30 }), (written) => {
			const text = front + written.join('');
			const parsed = parseDocument(text, 'x.mdx');
			const lines = text.split(/\r\n?|\n/).length;
			if ('problems' in parsed)
				for (const { path } of parsed.problems) expect(Number(path.replace('line ', ''))).toBeLessThanOrEqual(lines);
			else {
				const ids = [...JSON.stringify(parsed.prose).matchAll(/"id":"([^"]*)"/g)].map((id) => id[1]);
				expect(ids.filter((id) => id === '')).toEqual([]);
				expect(new Set(ids).size).toBe(ids.length);
			}
		}),
		{ seed: 11, numRuns: 2_000 },
	);
});
