import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Problem } from '../model/problem.ts';
import { readContentFile } from './content-file.ts';
import type { ContentFiles } from './content-files.ts';
import { yamlTree, type YamlTree } from './yaml-tree.ts';

/** The YAML of a file, and how many lines stand above it: all of a record, the top of a document or of a mapping set. */
function yamlOf(text: string, file: string): YamlTree | undefined {
	if (file.endsWith('.yaml')) return yamlTree(text);
	if (file.endsWith('.mdx')) return yamlTree(/^---\n([\s\S]*?)\n---$/m.exec(text)?.[1] ?? '', 1);
	if (file.endsWith('.tsv')) return yamlTree((/^(?:#.*\n)*/.exec(text)?.[0] ?? '').replace(/^#/gm, ''));
	return undefined;
}

const namesIn = (path: string) => [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, index]) => index ?? name);

/** What a step of a path leads to: a field by its name, an entry of a list by its place. */
function step(node: unknown, name: string): { at: Node; value: unknown } | undefined {
	if (isMap(node)) {
		const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === name) as Pair<Node> | undefined;
		return pair && { at: pair.key, value: pair.value };
	}
	const item = isSeq(node) ? node.items[Number(name)] : undefined;
	return item ? { at: item as Node, value: item } : undefined;
}

/** Of a list of records, the one that is meant: by code or id, or as `entry 3`. */
function entryOf(list: unknown, name: string): unknown {
	if (!isSeq(list)) return undefined;
	const [, place] = /^entry (\d+)$/.exec(name) ?? [];
	if (place) return list.items[Number(place) - 1];
	return list.items.find((item) => isMap(item) && (item.get('code') === name || item.get('id') === name));
}

/** The line of what a path names, or of the nearest thing around it that is there. */
function lineOf({ document, lineOf }: YamlTree, path: string): number | undefined {
	const parts = path.split(' › ');
	let value: unknown = document.contents;
	let at: unknown = value;
	if (isSeq(value) && parts[0]) at = value = entryOf(value, parts.shift() ?? '');
	for (const name of namesIn(parts.at(-1) ?? '')) {
		const next = step(value, name);
		if (!next) break;
		({ at, value } = next);
	}
	return at ? lineOf(at as Node) : undefined;
}

/**
 * Problems with the line on which each stands. Checks know fields and not lines: these are looked up where a problem was
 * found, in the file as it is.
 */
export function withLines(files: ContentFiles, problems: readonly Problem[]): Problem[] {
	const trees = new Map<string, YamlTree | undefined>();
	const treeOf = (file: string) => {
		if (!trees.has(file)) {
			const text = readContentFile(files, file);
			trees.set(file, typeof text === 'string' ? yamlOf(text, file) : undefined);
		}
		return trees.get(file);
	};
	const located: Problem[] = [];
	for (const problem of problems) {
		const [, told] = /(?:^| › )line (\d+)(?: › |$)/.exec(problem.path) ?? [];
		const tree = told || problem.path === '' ? undefined : treeOf(problem.file);
		const line = told ? Number(told) : tree && lineOf(tree, problem.path);
		located.push(line ? { ...problem, line } : problem);
	}
	return located;
}
