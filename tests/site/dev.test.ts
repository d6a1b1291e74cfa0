import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainEnv } from '../browser/of-vitest.ts';

/** A port that nobody listens to. */
const freePort = () =>
	new Promise<number>((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});

let running: ChildProcess;
let site: string;
beforeAll(async () => {
	const port = await freePort();
	const env = { ...plainEnv(), CONTENT_DIR: 'tests/fixtures/good-content', HOST: '127.0.0.1', PORT: String(port) };
	running = spawn(process.execPath, ['scripts/dev.ts'], { env, stdio: 'ignore' });
	site = `http://127.0.0.1:${port}/`;
	while (
		!(await fetch(site).then(
			({ ok }) => ok,
			() => false,
		))
	)
		await sleep(200);
});
afterAll(() => running.kill());

test.each(['skills/', 'data/', 'data/latest/index.json', 'data/latest/skills.csv', 'search/titles.json'])(
	'while the content is edited, /%s is served',
	async (path) => {
		expect((await fetch(site + path)).status).toBe(200);
	},
);
