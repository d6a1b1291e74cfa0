import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

export interface ToolOptions {
	env?: Record<string, string>;
	/** Is told the process of the tool as soon as it runs. */
	started?: (pid: number | undefined) => void;
	/** Takes what the tool writes, of both streams, in place of our own output. */
	print?: (text: string) => void;
}

/** A script of ours, or the command of a package that has its name. */
function scriptOf(name: string): string {
	if (/\.[cm]?[jt]s$/.test(name)) return name;
	const folder = join('node_modules', name);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
		bin: string | Record<string, string>;
	};
	return join(folder, typeof bin === 'string' ? bin : (bin[name] ?? ''));
}

/**
 * Runs the command of a package, or a script, and resolves to its exit code; it ends when we do.
 * It runs on the Node that runs this script, which goes first on its path too: an older one may stand there.
 */
export function runTool(
	name: string,
	args: readonly string[],
	{ env = {}, started = () => undefined, print }: ToolOptions = {},
): Promise<number> {
	const path = [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter);
	const endWithParent = new URL('end-with-parent.ts', import.meta.url).href;
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, ['--import', endWithParent, scriptOf(name), ...args], {
			stdio: print ? ['ignore', 'pipe', 'pipe', 'ipc'] : ['inherit', 'inherit', 'inherit', 'ipc'],
			env: {
				...process.env,
				...(print && process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
				ASTRO_TELEMETRY_DISABLED: '1',
				...env,
				PATH: path,
			},
		});
		if (print) for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', print);
		started(child.pid);
		child.on('error', reject);
		child.on('close', (code) => resolve(code ?? 1));
	});
}
