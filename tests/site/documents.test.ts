import { readFileSync } from 'node:fs';
import { ELEMENT_NODE, TEXT_NODE, parse, walkSync, type Node } from 'ultrahtml';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import type { ProseNode } from '../../src/model/prose.ts';

const { catalogue } = loadCatalogue('content');
const docs = catalogue?.docs ?? [];

const squeeze = (text: string) => text.replace(/\s+/g, ' ');

/** Tags and text of the prose, components left out: they write their own. */
function partsOf(nodes: readonly ProseNode[]): string[] {
	return nodes.flatMap((node) => {
		if (typeof node === 'string') return [node];
		if (node.kind === 'element')
			return [`<${node.tag} ${node.attributes.id ?? node.attributes.href ?? ''}>`, ...partsOf(node.children)];
		return node.kind === 'notes' ? partsOf(node.children) : [];
	});
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" };

/** Tags and text of a built page. */
function builtParts(slug: string): string[] {
	const html = readFileSync(`dist/docs/${slug}/index.html`, 'utf8');
	const parts: string[] = [];
	walkSync(parse(html) as Node, (node: Node) => {
		if (node.type === ELEMENT_NODE)
			parts.push(`<${node.name} ${node.attributes['id'] ?? node.attributes['href'] ?? ''}>`);
		if (node.type === TEXT_NODE)
			parts.push(node.value.replace(/&[#\w]+;/g, (entity: string) => entities[entity] ?? entity));
	});
	return parts;
}

test.each(docs.map(({ slug, prose }) => [slug, prose] as const))('%s is shown as it was read', (slug, prose) => {
	const built = squeeze(builtParts(slug).join(''));
	let from = 0;
	const missing = partsOf(prose).filter((part) => {
		const at = built.indexOf(squeeze(part).trim(), from);
		if (at >= 0) from = at + squeeze(part).trim().length;
		return at < 0;
	});
	expect(missing).toEqual([]);
});
