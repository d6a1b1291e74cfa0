import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { codeExamples } from '../../src/datasets/code/index.ts';
import type { CodeExample } from '../../src/datasets/code/code-example.ts';
import { readCsv } from '../fixtures/strict-readers.ts';

/** How the code of an example is run. */
interface Run {
	file: string;
	command: string[];
	/** What has to be there for it. */
	needs: string[];
}
const runs: Record<CodeExample['id'], Run | undefined> = {
	r: { file: 'example.R', command: ['Rscript', 'example.R'], needs: ['Rscript', '--version'] },
	pandas: { file: 'example.py', command: ['python3', 'example.py'], needs: ['python3', '-c', 'import pandas'] },
	python: { file: 'example.py', command: ['python3', 'example.py'], needs: ['python3', '--version'] },
	duckdb: { file: 'example.sql', command: ['duckdb', '-c', '.read example.sql'], needs: ['duckdb', '--version'] },
	curl: {
		file: 'example.sh',
		command: ['sh', '-e', 'example.sh'],
		needs: ['sh', '-c', 'curl -V && sha256sum --version'],
	},
	// Power Query runs in Excel and in Power BI alone.
	excel: undefined,
};

const page = readFileSync('dist/data/index.html', 'utf8');
const written = /<link rel="canonical" href="([^"]*)data\/"/.exec(page)?.[1] ?? '';
const signs: Record<string, string> = {
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#34;': '"',
	'&#39;': "'",
	'&amp;': '&',
};

/** The code as the page shows it, with the address of the site that is served. */
const codeOf = (id: string) =>
	(new RegExp(`<pre id="code-${id}"[^>]*>([^<]*)</pre>`).exec(page)?.[1] ?? '')
		.replace(/&(?:lt|gt|quot|amp|#34|#39);/g, (sign) => signs[sign] ?? sign)
		.replaceAll(written, () => inject('siteUrl'));

const rows = (name: string) => readCsv(readFileSync(`dist/data/latest/flat/${name}.csv`, 'utf8')).rows;

/** How many rows the join has: for each qualification the indicators that have a figure for its country. */
function joinedRows(): number {
	const indicatorsOf = new Map<string, Set<string>>();
	for (const { value, eurostat_geo: geo = '', indicator = '' } of rows('indicators'))
		if (value) indicatorsOf.set(geo, (indicatorsOf.get(geo) ?? new Set()).add(indicator));
	return rows('qualifications').reduce(
		(sum, { eurostat_geo: geo = '' }) => sum + (indicatorsOf.get(geo)?.size ?? 0),
		0,
	);
}

describe('the code of the data page works as it stands', () => {
	test.each(codeExamples.map(({ id }) => id))('%s', (id) => {
		const code = codeOf(id);
		expect(code).toContain(`${inject('siteUrl')}data/latest/`);
		const run = runs[id];
		const [needed = '', ...needs] = run?.needs ?? [];
		if (!run || spawnSync(needed, needs).status !== 0)
			return console.log(`What runs the code for ${id} is not here: it was not run.`);
		const dir = mkdtempSync(join(tmpdir(), 'code-'));
		try {
			writeFileSync(join(dir, run.file), code);
			const [command = '', ...args] = run.command;
			const { status, stdout, stderr } = spawnSync(command, args, { cwd: dir, encoding: 'utf8' });
			expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
			expect(stdout).toMatch(id === 'curl' ? /\.zip: OK/ : new RegExp(`\\b${joinedRows()}\\b`));
		} finally {
			rmSync(dir, { recursive: true });
		}
	});
});
