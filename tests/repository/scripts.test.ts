import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const ours = Object.entries(scripts).filter(([, command]) => /\.ts\b|astro/.test(command));

test.each(ours)('npm run %s says first which Node it needs', (_, command) => {
	expect(command).toMatch(/^node -r \.\/scripts\/check-node\.cjs /);
});

describe('a Node that is', () => {
	/** Runs the check on a Node that says it is of this version. */
	const checkOn = (version: string) =>
		spawnSync(
			process.execPath,
			[
				'-e',
				`Object.defineProperty(process, 'versions', { value: { node: '${version}' } }); require('./scripts/check-node.cjs');`,
			],
			{ encoding: 'utf8' },
		);

	test.each(['20.20.2', '22.23.0', '24.1.0', '18.0.0'])('%s is too old: one sentence, exit code 1', (version) => {
		const { status, stdout, stderr } = checkOn(version);
		expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
		expect(stderr).toMatch(new RegExp(`^This is Node ${version}, and the scripts need Node 24.2 or newer\\..*\\n$`));
		expect(stderr).toContain('npm rebuild node --ignore-scripts=false');
	});

	test.each(['24.2.0', '24.21.0', '26.0.0'])('%s will do', (version) => {
		expect(checkOn(version)).toMatchObject({ status: 0, stderr: '' });
	});
});
