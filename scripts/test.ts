/** `npm test`: every gate in order. Prints `N passed, N failed` last, and exits with 1 when something failed. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './build.ts';
import { runTool } from './run-tool.ts';

interface Count {
	passed: number;
	failed: number;
}

const results: { name: string; count: Count }[] = [];
const reports = await mkdtemp(join(tmpdir(), 'scheme-test-'));

async function step(name: string, run: () => Promise<Count>): Promise<boolean> {
	console.log(`\n=== ${name}`);
	const count = await run().catch((error: unknown) => {
		console.error(error);
		return { passed: 0, failed: 1 };
	});
	results.push({ name, count });
	return count.failed === 0;
}

const one = (passed: boolean): Count => (passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
const tool =
	(name: string, ...args: string[]) =>
	async () =>
		one((await runTool(name, args)) === 0);

/** Runs a vitest project and counts its tests. A file that cannot be loaded has no tests: it counts as one that failed. */
const vitest = (project: string) => async (): Promise<Count> => {
	const report = join(reports, `${project}.json`);
	const code = await runTool('vitest', [
		'run',
		`--project=${project}`,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`,
	]);
	if (!existsSync(report)) return one(false);
	const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8')) as {
		numPassedTests: number;
		numFailedTests: number;
	};
	return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
};

await step('Format (prettier)', tool('prettier', '--check', '--log-level', 'warn', '.'));
await step('Lint (eslint)', tool('eslint', '.', '--max-warnings', '0'));
await step('Types (astro check)', tool('astro', 'check', '--minimumFailingSeverity', 'warning'));
await step('Content', tool('scripts/validate.ts'));
await step('Unit tests', vitest('core'));
if (await step('Build', async () => one(await buildSite()))) await step('The built site in a browser', vitest('site'));
else console.log('\nThe built site is not tested: there is no new build.');
await rm(reports, { recursive: true, force: true });

console.log('');
for (const { name, count } of results)
	console.log(`${count.failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${count.passed} passed, ${count.failed} failed`);
const sum = (key: keyof Count) => results.reduce((total, { count }) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
