/**
 * `npm test`: every gate, in two rows that run beside each other: the build with what is asked of it, and what needs no build.
 * Prints `N passed, N failed` last, and exits with 1 when something failed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inTurn } from './in-turn.ts';
import { runTool } from './run-tool.ts';

interface Count {
	passed: number;
	failed: number;
}
/** Runs one gate, with what it says. */
type Gate = (print: (text: string) => void) => Promise<Count>;

const one = (passed: boolean): Count => (passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
const tool =
	(name: string, ...args: string[]): Gate =>
	async (print) =>
		one((await runTool(name, args, { print })) === 0);

const reports = await mkdtemp(join(tmpdir(), 'scheme-test-'));
/** Runs a vitest project and counts its tests. A file that cannot be loaded has no tests: it counts as one that failed. */
const vitest =
	(project: string): Gate =>
	async (print) => {
		const report = join(reports, `${project}.json`);
		const code = await runTool(
			'vitest',
			['run', `--project=${project}`, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
			{ print },
		);
		if (!existsSync(report)) return one(false);
		const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8')) as {
			numPassedTests: number;
			numFailedTests: number;
		};
		return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
	};

const gates = {
	'Format (prettier)': tool('prettier', '--check', '--log-level', 'warn', '.'),
	'Lint (eslint)': tool('eslint', '.', '--max-warnings', '0'),
	'Unused (knip)': tool('knip'),
	'Types (astro check)': tool('astro', 'check', '--minimumFailingSeverity', 'warning'),
	Content: tool('scripts/validate.ts'),
	'Unit tests': vitest('core'),
	Build: tool('scripts/build.ts'),
	'The built site in a browser': vitest('site'),
	'A small site in a browser': vitest('small-site'),
};
type Name = keyof typeof gates;

const begin = inTurn((text) => process.stdout.write(text));
const results = new Map<string, Count & { seconds: number }>();

/** Runs gates one after the other. After a build that failed there is nothing to test. */
async function run(...names: Name[]): Promise<void> {
	for (const name of names) {
		const { say, end } = begin();
		say(`\n=== ${name}\n`);
		const started = performance.now();
		const count = await gates[name](say).catch((error: unknown) => {
			say(`${String(error)}\n`);
			return one(false);
		});
		results.set(name, { ...count, seconds: (performance.now() - started) / 1000 });
		if (name === 'Build' && count.failed > 0) {
			say('\nThe built site is not tested: there is no new build.\n');
			return end();
		}
		end();
	}
}

await Promise.all([
	// The check of types writes where a build does: it has ended before the first begins.
	run('Types (astro check)', 'Build', 'The built site in a browser'),
	run('Format (prettier)', 'Lint (eslint)', 'Unused (knip)', 'Content', 'Unit tests', 'A small site in a browser'),
]);
await rm(reports, { recursive: true, force: true });

console.log('');
for (const name of Object.keys(gates)) {
	const result = results.get(name);
	if (!result) continue;
	const { passed, failed, seconds } = result;
	console.log(
		`${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(0)} s)`,
	);
}
const sum = (key: keyof Count) => [...results.values()].reduce((total, count) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
