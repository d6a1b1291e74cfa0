import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<
	'dependencies' | 'devDependencies' | 'scripts',
	Record<string, string>
>;
const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
const lock = JSON.parse(read('package-lock.json')) as {
	packages: Record<string, { integrity?: string; optionalDependencies?: Record<string, string> }>;
};

test('the README names every dependency and every command', () => {
	const readme = read('README.md');
	expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
	const commands = Object.keys(manifest.scripts).map((name) =>
		['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`,
	);
	expect(commands.filter((command) => !readme.includes(`\`${command}\``))).toEqual([]);
});

describe('the lockfile', () => {
	/** Packages that come as a binary for each platform name them as optional dependencies. */
	const optionals = Object.entries(lock.packages).flatMap(([path, { optionalDependencies }]) =>
		Object.keys(optionalDependencies ?? {}).map((name) => ({ path, name })),
	);

	test.each(['linux', 'darwin', 'win32'])('holds every binary for %s', (platform) => {
		// Nested copies stand below the package that asks for them, all others at the top.
		const isLocked = (path: string, name: string) =>
			`${path}/node_modules/${name}` in lock.packages || `node_modules/${name}` in lock.packages;
		const aliases: Record<string, RegExp> = {
			linux: /linux/,
			darwin: /darwin|macos/,
			win32: /win32|windows/,
		};
		const wanted = optionals.filter(({ name }) => aliases[platform]?.test(name));
		expect(wanted.length).toBeGreaterThan(0);
		expect(wanted.filter(({ path, name }) => !isLocked(path, name))).toEqual([]);
	});

	test('pins every package by its content', () => {
		const unpinned = Object.entries(lock.packages).filter(([path, { integrity }]) => path !== '' && !integrity);
		expect(unpinned.map(([path]) => path)).toEqual([]);
	});
});
