import { readFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import ts from 'typescript';

const folder = 'src/package';
/** What can be imported from the package, and what its command runs. */
const entries = {
	index: `${folder}/index.ts`,
	compare: `${folder}/compare.ts`,
	'command-line': `${folder}/command-line.ts`,
};
/** The modules with what a caller sees; that of the records is made from the schemas. */
const declared = ['index', 'compare', 'comparison', 'changes'];

/** The program of the package as JavaScript that needs Node alone, by file name. */
export async function programFiles(): Promise<Map<string, string>> {
	const bundle = await rolldown({
		input: entries,
		platform: 'node',
		external: /^node:/,
		onLog(_, log) {
			throw new Error(log.message);
		},
	});
	const { output } = await bundle.generate({ format: 'es', chunkFileNames: 'lib-[name].js' });
	await bundle.close();
	return new Map(
		output.flatMap((file) => {
			if (file.type !== 'chunk') return [];
			const start = file.name === 'command-line' ? '#!/usr/bin/env node\n' : '';
			return [[file.fileName, start + file.code] as const];
		}),
	);
}

/** What a caller sees of it as TypeScript declarations, by file name. */
export const declarationFiles = (): Map<string, string> =>
	new Map(
		declared.map((name) => {
			const { outputText } = ts.transpileDeclaration(readFileSync(`${folder}/${name}.ts`, 'utf8'), {
				compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
			});
			return [`${name}.d.ts`, outputText.replaceAll(/(from ["']\.\/[a-z-]+)\.ts/g, (_, path: string) => `${path}.js`)];
		}),
	);
