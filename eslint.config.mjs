// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The floors below the site, which know neither Astro nor Node. */
const pure = ['schema', 'words', 'model', 'search', 'datasets', 'charts', 'tools'];

/**
 * Who may know whom, by folder of `src/`; nothing points back. A folder that is not in the list of another is
 * forbidden to it. `styles` is not code.
 * @type {Record<string, string[]>}
 */
const knows = {
	words: [],
	schema: ['words'],
	model: ['schema', 'words'],
	search: ['schema', 'words', 'model'],
	datasets: ['schema', 'words', 'model'],
	charts: ['schema', 'words', 'model', 'search', 'datasets'],
	tools: ['schema', 'words', 'model', 'search', 'datasets', 'charts'],
	io: ['schema', 'words', 'model', 'datasets'],
	// What the npm package runs: it is bundled, and has nothing that needs a package.
	package: ['schema', 'model', 'search', 'io'],
	browser: ['schema', 'words', 'model', 'search', 'charts', 'tools'],
	// What a build has made of the data is read as content is, and a database is made with what Node brings.
	site: ['schema', 'words', 'model', 'search', 'datasets', 'charts', 'tools', 'io'],
	components: [...pure, 'site', 'browser', 'styles'],
	layouts: [...pure, 'site', 'browser', 'styles', 'components'],
	pages: [...pure, 'site', 'browser', 'styles', 'components', 'layouts'],
};
const folders = Object.keys(knows);

const astroModules = { regex: '^astro($|[:/])|^@astrojs/', message: 'This folder does not know Astro.' };
const astroContent = { regex: '^astro:content$', message: 'Only src/site asks Astro for content.' };
const nodeModules = { regex: '^node:', message: 'This folder runs without Node.' };
const readers = { regex: '^(yaml|csv-parse|markdown-it)($|/)', message: 'Only src/io reads files.' };
const words = { regex: '/words/[a-z-]+/', message: 'Words come with the locale, as an argument.' };
const zod = { regex: '^zod($|/)', message: 'Schemas live in src/schema.' };

/**
 * Packages that a folder does without, over and above the folders it may not know.
 * @type {Record<string, { regex: string, message: string }[]>}
 */
const packages = {
	schema: [astroModules, nodeModules, readers],
	model: [astroModules, nodeModules, readers],
	search: [astroModules, nodeModules, readers, zod],
	datasets: [astroModules, nodeModules, readers],
	charts: [astroModules, nodeModules, readers, zod],
	// The content loader implements a type of Astro's, and runs in the Astro build.
	io: [{ ...astroModules, regex: '^astro:|^@astrojs/|^astro($|/(?!loaders$))' }],
	words: [astroModules, nodeModules, zod],
	// What a visitor gives may be a table; the build of csv-parse for browsers is fetched when it is.
	tools: [
		astroModules,
		nodeModules,
		{ ...readers, regex: '^(yaml|markdown-it)($|/)|^csv-parse(?!/browser/esm/sync$)' },
		zod,
	],
	site: [
		nodeModules,
		readers,
		{
			regex: '/io/(?!(?:made-data|sqlite-file)\\.ts$)',
			message:
				'Content comes from Astro; of src/io the site knows what the build has made and the writer of databases only.',
		},
	],
	package: [
		astroModules,
		readers,
		{ regex: '/io/(?!nearest\\.ts$)', message: 'Of src/io the package knows what tells the nearest name only.' },
	],
	browser: [astroModules, nodeModules, readers, zod],
	components: [astroContent, nodeModules, readers, zod],
	layouts: [astroContent, nodeModules, readers, zod],
	pages: [astroContent, nodeModules, readers, zod],
};

/** @type {import('eslint').Linter.Config[]} */
const boundaries = Object.entries(knows).map(([folder, known]) => {
	const unknown = folders.filter((other) => other !== folder && !known.includes(other));
	return {
		files: [`src/${folder}/**/*.{ts,astro}`],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{ regex: `^(\\.{1,2}/)+(${unknown.join('|')})/`, message: `src/${folder} does not know this folder.` },
						...(folder === 'words' ? [] : [words]),
						...(packages[folder] ?? []),
					],
				},
			],
		},
	};
});

/**
 * Text is never read as a pattern: in a replacement that is no function, `$&` and `` $` `` of somebody else's text are
 * filled in, and in a `RegExp` made of it every sign has a meaning. An address brought a handler into a page that way.
 */
const patterns = [
	{
		selector: ':matches(NewExpression, CallExpression)[callee.name="RegExp"]:not([arguments.0.type="Literal"])',
		message: 'Write the pattern out: text of somebody else is no pattern.',
	},
	{
		selector:
			'CallExpression[callee.property.name=/^replace(All)?$/][arguments.length=2]:not([arguments.1.type=/^(Literal|ArrowFunctionExpression|FunctionExpression)$/])',
		message: 'Replace by a literal or by a function: `$` is a pattern in any other text.',
	},
];

/** No language is written into the code: texts are picked by a locale, and words come with it as an argument. */
const languages = [
	{
		selector: ':matches(MemberExpression[computed=false][property.name="en"], ObjectPattern > Property[key.name="en"])',
		message: 'Ask the locale for the text: pick(texts). Data for machines take texts[sourceLanguage].',
	},
	{ selector: 'Literal[value="en"]', message: 'The language is an argument; that of the data is sourceLanguage.' },
	{
		selector:
			'Program > :matches(VariableDeclaration, ExportNamedDeclaration) > * CallExpression[callee.name="localeOf"]',
		message: 'A locale is an argument; only the entries of src/site ask for one.',
	},
];

/** @type {import('eslint').Linter.Config} */
const noPatterns = {
	files: ['{src,scripts}/**/*.{ts,astro}'],
	ignores: ['**/*.test.ts'],
	rules: { 'no-restricted-syntax': ['error', ...patterns] },
};

const noClock = {
	selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
	message: 'Dates come from content/edition.yaml.',
};

/**
 * Same content in, same bytes out: nothing here may ask the clock, the locale, chance or the page.
 * @type {import('eslint').Linter.Config}
 */
const deterministic = {
	files: ['src/{schema,model,search,datasets,charts,tools}/**/*.ts'],
	rules: {
		'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'process', 'Intl'],
		'no-restricted-properties': [
			'error',
			{ object: 'Date', property: 'now', message: 'Dates come from content/edition.yaml.' },
			{ object: 'Math', property: 'random', message: 'Same content in, same bytes out.' },
			{ property: 'localeCompare', message: 'Compare with < and >, or compareIds.' },
			{ property: 'toLocaleString', message: 'The result depends on the machine.' },
		],
		'no-restricted-syntax': ['error', ...patterns, noClock],
	},
};

/**
 * The languages are known to `words`, and to the schema of texts.
 * @type {import('eslint').Linter.Config[]}
 */
const noLanguage = [
	{
		files: ['src/{io,site,browser,components,layouts,pages}/**/*.{ts,astro}'],
		ignores: ['**/*.test.ts', 'src/site/context.ts'],
		rules: { 'no-restricted-syntax': ['error', ...patterns, ...languages] },
	},
	{
		files: ['src/{model,search,datasets,charts,tools}/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: { 'no-restricted-syntax': ['error', ...patterns, ...languages, noClock] },
	},
];

/**
 * Patterns of fields are composed of parts that stand beside them, and no value reaches these.
 * @type {import('eslint').Linter.Config}
 */
const composedPatterns = {
	files: ['src/schema/**/*.ts'],
	rules: { 'no-restricted-syntax': ['error', ...patterns.slice(1), noClock] },
};

export default defineConfig(
	{ ignores: ['dist/', '.dist-*/', '.astro/', '.build/', '.pack/', 'node_modules/'] },
	tseslint.configs.recommended,
	astro.configs['flat/recommended'],
	{
		rules: {
			eqeqeq: 'error',
			'no-console': 'off',
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
		},
	},
	{ files: ['src/components/**', 'src/pages/**', 'src/layouts/**'], rules: { 'astro/no-set-html-directive': 'error' } },
	boundaries,
	noPatterns,
	deterministic,
	noLanguage,
	composedPatterns,
);
