import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs the command on a folder, with what npm would set. */
const validate = (folder: string, args: string[] = [], env: Record<string, string> = {}) =>
	spawnSync(process.execPath, ['scripts/validate.ts', '--content', folder, ...args], {
		encoding: 'utf8',
		env: { ...process.env, INIT_CWD: process.cwd(), npm_config_json: '', ...env },
	});

test.each([
	['its own option', ['--json'], {}],
	['the option given to npm', [], { npm_config_json: 'true' }],
])('all that is printed for machines is JSON, by %s', (_, args, env) => {
	const good = validate('tests/fixtures/good-content', args, env);
	expect({ status: good.status, ...(JSON.parse(good.stdout) as object) }).toEqual({ status: 0, problems: [] });
	const bad = validate('tests/fixtures/bad-content', args, env);
	expect(bad.status).toBe(1);
	expect((JSON.parse(bad.stdout) as { problems: unknown[] }).problems).not.toEqual([]);
});

test.each(['nowhere', 'package.json'])('a content folder that is none is told in a sentence: %s', (folder) => {
	const { status, stdout, stderr } = validate(folder);
	expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
	expect(stderr).toMatch(/^There is no folder ".*"\. Name one with --content DIR\.\n$/);
});
