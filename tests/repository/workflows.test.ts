import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
	uses?: string;
	run?: string;
	with?: Record<string, unknown>;
}
interface Job {
	permissions?: Record<string, string>;
	steps: Step[];
}
interface Workflow {
	on: Record<string, unknown>;
	permissions?: Record<string, string>;
	jobs: Record<string, Job>;
}

const dir = join('.github', 'workflows');
const workflows = readdirSync(dir).map((file) => {
	const text = readFileSync(join(dir, file), 'utf8');
	return { file, text, ...(parse(text) as Workflow) };
});
const jobs = workflows.flatMap((workflow) =>
	Object.entries(workflow.jobs).map(([name, job]) => ({ ...job, workflow, name: `${workflow.file}, ${name}` })),
);
const isWriting = ({ permissions = {} }: Job) => Object.values(permissions).some((right) => right !== 'read');
/** Code of the project: what a step runs itself, or what an action finds in a checkout. */
const runsCode = ({ steps }: Job) =>
	steps.some(
		({ run, uses = '' }) => run !== undefined || uses.startsWith('./') || uses.startsWith('actions/checkout@'),
	);

test.each(workflows)('$file gives no right to all of its jobs at once', ({ permissions }) => {
	expect(permissions).toEqual({});
});

test('no workflow gives the rights of the repository to the code of a pull request', () => {
	const events = workflows.flatMap(({ on }) => Object.keys(on));
	expect(events.filter((event) => ['pull_request_target', 'workflow_run'].includes(event))).toEqual([]);
});

describe.each(jobs)('$name', (job) => {
	test('says which rights it needs', () => {
		expect(Object.keys(job.permissions ?? {})).not.toEqual([]);
	});

	test('runs code of the project or may change something, never both', () => {
		expect([runsCode(job), isWriting(job)]).not.toEqual([true, true]);
	});

	test('takes each action at a commit, with its version beside it', () => {
		const actions = job.steps.flatMap(({ uses }) => uses ?? []);
		const lines = job.workflow.text.split('\n');
		for (const action of actions) {
			expect(action).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
			const line = lines.find((text) => text.includes(action)) ?? '';
			expect(line).toMatch(/ # v\d+\.\d+\.\d+$/);
		}
	});

	test('leaves no password in what it checks out', () => {
		const checkouts = job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
		expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
	});
});
