import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';

export interface ToolOptions {
	env?: Record<string, string>;
	/** Milliseconds after which the tool is stopped and counts as failed. */
	timeout?: number;
}

/**
 * Runs a command of `node_modules/.bin` with its output on ours, and resolves to its exit code.
 * The Node that runs this script goes first on the path: the tools need it, and an older one may stand there.
 */
export function runTool(
	name: string,
	args: readonly string[],
	{ env = {}, timeout }: ToolOptions = {},
): Promise<number> {
	const path = [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter);
	return new Promise((resolve, reject) => {
		const child = spawn(join('node_modules', '.bin', name), args, {
			stdio: 'inherit',
			shell: process.platform === 'win32',
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env, PATH: path },
			...(timeout ? { timeout } : {}),
		});
		child.on('error', reject);
		child.on('close', (code) => resolve(code ?? 1));
	});
}
