/** How many requests a second our server answers, and in how much memory. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { memoryOf } from './bench-memory.ts';

const visitors = 50;
const seconds = 5;

/** Answers a second for a page, and the most memory that the server's process held, in MB. */
export interface Serving {
	perSecond: number;
	memory: number;
}

/** Serves `dir` in a process of its own, and asks for the page at `path` from many visitors at once. */
export async function measureServing(dir: string, path: string): Promise<Serving> {
	const code = `import { serveSite } from './scripts/serve.ts'; console.log((await serveSite('${dir}')).url);`;
	const server = spawn(process.execPath, ['--input-type=module-typescript', '-e', code], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	try {
		const [told] = (await once(server.stdout, 'data')) as [Buffer];
		const url = told.toString().trim() + path;
		const agent = new Agent({ keepAlive: true, maxSockets: visitors });
		const end = Date.now() + seconds * 1000;
		let answers = 0;
		let memory = 0;
		const watch = setInterval(() => (memory = Math.max(memory, memoryOf(server.pid ?? 0))), 500);
		const visit = async () => {
			while (Date.now() < end) {
				await new Promise<void>((resolve, reject) => {
					get(url, { agent }, (response) => response.resume().on('end', resolve)).on('error', reject);
				});
				answers++;
			}
		};
		await Promise.all(Array.from({ length: visitors }, visit));
		clearInterval(watch);
		agent.destroy();
		return { perSecond: answers / seconds, memory };
	} finally {
		server.kill();
	}
}
