import { spawnSync } from 'node:child_process';

/** Memory of a process and all its children in MB, as `ps` tells it; 0 where there is no `ps`. */
export function memoryOf(root: number): number {
	const rows = (spawnSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' }).stdout ?? '')
		.split('\n')
		.map((row) => row.trim().split(/\s+/).map(Number));
	const family = new Set([root]);
	for (let grown = true; grown;) {
		grown = false;
		for (const [pid = 0, parent = 0] of rows)
			if (family.has(parent) && !family.has(pid)) {
				family.add(pid);
				grown = true;
			}
	}
	return rows.reduce((sum, [pid = 0, , size = 0]) => sum + (family.has(pid) ? size : 0), 0) / 1024;
}
