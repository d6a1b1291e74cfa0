import { versionOf } from '../../src/datasets/edition-line.ts';
import { toJson } from '../../src/datasets/json.ts';
import type { Edition } from '../../src/schema/edition.ts';
import { sourceLanguage } from '../../src/words/locale.ts';

/** The name of the package. */
export const packageName = 'ecf-reference-scheme';

/** `package.json`: what npm and a compiler need to know. `codeLicence`: that of the program beside the data. */
export const manifestOf = (edition: Edition, codeLicence: string): string =>
	toJson({
		name: packageName,
		version: versionOf(edition),
		description: edition.summary[sourceLanguage],
		author: edition.publisher,
		license: `(${edition.licence.id} AND ${codeLicence})`,
		type: 'module',
		engines: { node: '>=22' },
		main: './index.js',
		types: './index.d.ts',
		exports: {
			'.': { types: './index.d.ts', default: './index.js' },
			'./compare': { types: './compare.d.ts', default: './compare.js' },
			'./data/*.json': './data/*.json',
			'./package.json': './package.json',
		},
		bin: { 'ecf-scheme': 'command-line.js' },
		files: ['*.js', '*.d.ts', 'data', 'LICENSE*'],
		sideEffects: ['./command-line.js'],
	});
