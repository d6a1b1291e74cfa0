import { posix } from 'node:path';
import ts from 'typescript';

/** What a file asks for: another file by its path, a package by its name; and whether it takes no more than types. */
export interface Import {
	to: string;
	typeOnly: boolean;
}

/** The imports of each file by its path from the root of the project. */
export type Drawing = Map<string, Import[]>;

/** The code of a component that runs when the site is built, and that of its scripts, which are sent to the visitor. */
const fence = /^---\n([\s\S]*?)\n---/;
const scripts = /<script>([\s\S]*?)<\/script>/g;

/** Draws the files, each with its text. The scripts of a component are files of their own: `A.astro?script`. */
export function drawImports(files: Iterable<readonly [path: string, text: string]>): Drawing {
	const drawing: Drawing = new Map();
	for (const [path, text] of files) {
		if (!path.endsWith('.astro')) drawing.set(path, importsOf(path, text));
		else {
			drawing.set(path, importsOf(path, fence.exec(text)?.[1] ?? ''));
			const shipped = [...text.matchAll(scripts)].map(([, script]) => script).join('\n');
			if (shipped) drawing.set(`${path}?script`, importsOf(path, shipped));
		}
	}
	return drawing;
}

/** Statements, `import()` and `new URL('…', import.meta.url)`, by which a worker is started. */
function importsOf(path: string, text: string): Import[] {
	const found: Import[] = [];
	const note = (name: ts.Node | undefined, typeOnly: boolean) => {
		if (!name || !ts.isStringLiteral(name)) return;
		const to = name.text.startsWith('.') ? posix.join(posix.dirname(path), name.text) : name.text;
		found.push({ to, typeOnly });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) note(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
		else if (ts.isExportDeclaration(node)) note(node.moduleSpecifier, node.isTypeOnly);
		else if (ts.isImportTypeNode(node))
			note(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
		else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
			note(node.arguments[0], false);
		else if (ts.isNewExpression(node) && node.expression.getText() === 'URL' && node.arguments?.length === 2)
			note(node.arguments[0], false);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
	return found;
}

/** The shortest way from a file to something forbidden, by imports that are there when the code runs. */
export function wayTo(drawing: Drawing, from: string, forbidden: RegExp): string[] | undefined {
	const ways = [[from]];
	const seen = new Set([from]);
	for (const way of ways) {
		for (const { to, typeOnly } of drawing.get(way.at(-1) ?? '') ?? []) {
			if (typeOnly || seen.has(to)) continue;
			if (forbidden.test(to)) return [...way, to];
			seen.add(to);
			ways.push([...way, to]);
		}
	}
	return undefined;
}

/** A circle for each file that reaches itself by imports of any kind, each circle once, from its first file on. */
export function circlesOf(drawing: Drawing): string[][] {
	const circles = new Map<string, string[]>();
	const done = new Set<string>();
	const walk = (path: string, way: string[]): void => {
		const at = way.indexOf(path);
		if (at >= 0) {
			const circle = way.slice(at);
			const first = circle.indexOf([...circle].sort()[0] ?? '');
			const turned = [...circle.slice(first), ...circle.slice(0, first)];
			circles.set(turned.join(' '), turned);
		} else if (!done.has(path)) {
			for (const { to } of drawing.get(path) ?? []) walk(to, [...way, path]);
			done.add(path);
		}
	};
	for (const path of [...drawing.keys()].sort()) walk(path, []);
	return [...circles.values()];
}
