import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFrozen } from '../../src/io/frozen-data.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { freeze } from './freeze.ts';

const around = mkdtempSync(join(tmpdir(), 'freeze-'));
afterAll(() => rmSync(around, { recursive: true }));
const decision = 'decisions/test-first.yaml';

/** A copy of a content folder that a test may change. */
function copyOf(folder: string) {
	const dir = join(mkdtempSync(join(around, 'copy-')), 'content');
	cpSync(folder, dir, { recursive: true });
	/** Replaces text in a file, which has to be there. */
	const edit = (name: string, from: string, to: string) => {
		const text = readFileSync(join(dir, name), 'utf8');
		if (!text.includes(from)) throw new Error(`${name} does not say "${from}".`);
		writeFileSync(
			join(dir, name),
			text.replace(from, () => to),
		);
	};
	return { dir, edit };
}

const reasonFor = async (dir: string, version: string) => {
	const frozen = await freeze(dir, version, undefined);
	return 'reason' in frozen ? frozen.reason : '';
};

async function release(dir: string, version: string, notes?: string) {
	const frozen = await freeze(dir, version, notes);
	if ('reason' in frozen) throw new Error(frozen.reason);
	frozen.write();
	const { catalogue, problems } = loadCatalogue(dir);
	expect(problems).toEqual([]);
	if (!catalogue) throw new Error('What was released cannot be read.');
	return catalogue;
}

const good = 'tests/fixtures/good-content';
/** The good content with a release 1.0.0, from which no test takes anything away. */
let released: string;
beforeAll(async () => {
	released = copyOf(good).dir;
	await release(released, '1.0.0');
});

/** A copy in which editing goes on after the release, on the way to a version. */
function after(version: string) {
	const copy = copyOf(released);
	copy.edit('edition.yaml', 'released: true', 'released: false');
	copy.edit('edition.yaml', 'version: 1.0.0', `version: ${version}`);
	return copy;
}

describe('nothing is frozen', () => {
	test('as what is no version', async () => {
		expect(await reasonFor(good, '1.0')).toContain('three numbers');
	});

	test('that is not valid', async () => {
		const { dir, edit } = copyOf(good);
		edit('edition.yaml', 'status: draft', 'status: unknown');
		expect(await reasonFor(dir, '1.0.0')).toContain('Mend them first');
		expect(existsSync(join(dir, 'releases'))).toBe(false);
	});

	test('a second time, or before the last release', async () => {
		expect(await reasonFor(released, '1.0.0')).toContain('a release 1.0.0 already');
		expect(await reasonFor(released, '0.9.0')).toContain('comes before the last release, 1.0.0');
	});
});

describe('a first release', () => {
	test('holds every file of the data, with the version that it froze', () => {
		expect(readdirSync(join(released, 'releases/1.0.0')).sort()).toEqual(['changes.json', 'data.zip', 'release.yaml']);
		const files = readFrozen(released, '1.0.0');
		const some = ['SHA256SUMS', 'index.json', 'skills.csv', 'changes.json'];
		expect([...files.keys()]).toEqual(expect.arrayContaining(some));
		expect(Buffer.from(files.get('skills.json') ?? '').toString()).toContain('"version": "1.0.0"');
	});

	test('marks the edition as released, and says what there is', () => {
		const { catalogue } = loadCatalogue(released);
		expect(catalogue?.edition).toMatchObject({ version: '1.0.0', released: true });
		const added = catalogue?.releases[0]?.changes.records.map(({ collection, id }) => `${collection} ${id}`);
		expect(added).toEqual(expect.arrayContaining(catalogue?.skills.all.map(({ id }) => `skills ${id}`) ?? ['none']));
	});

	test('notices when the content goes on while the edition says that it is released', () => {
		const { dir, edit } = copyOf(released);
		edit(decision, 'It is cheaper.', 'It costs less.');
		expect(loadCatalogue(dir).problems.map(({ check }) => check)).toEqual(['edition-version']);
	});
});

describe('a release after it', () => {
	test('is a patch where words are corrected, and says what was before and is after', async () => {
		const { dir, edit } = after('1.0.1');
		edit(decision, 'It is cheaper.', 'It costs less.');
		const { releases } = await release(dir, '1.0.1', 'One word is clearer.');
		expect(releases.map(({ version }) => version)).toEqual(['1.0.0', '1.0.1']);
		const fields = [{ path: 'reasons[1].en', before: 'It is cheaper.', after: 'It costs less.' }];
		expect(releases.at(-1)).toMatchObject({
			level: 'patch',
			notes: { en: 'One word is clearer.' },
			changes: { from: '1.0.0', records: [{ collection: 'decisions', id: 'test-first', kind: 'changed', fields }] },
		});
	});

	test('asks for a note of an id that is gone, and for a higher step', async () => {
		const { dir, edit } = after('1.0.1');
		cpSync(join(dir, decision), join(dir, 'decisions/tests-first.yaml'));
		rmSync(join(dir, decision));
		expect(await reasonFor(dir, '1.0.1')).toContain('had "test-first" in decisions, and nothing answers for it now');
		const note = {
			collection: 'decisions',
			id: 'test-first',
			kind: 'renamed',
			to: ['tests-first'],
			reason: 'It is about all tests.',
		};
		writeFileSync(join(dir, 'retired.yaml'), JSON.stringify([note]));
		expect(await reasonFor(dir, '1.0.1')).toMatch(
			/demands a major step, 2\.0\.0 at least\.\n {2}decisions test-first is renamed to tests-first/,
		);
		edit('edition.yaml', 'version: 1.0.1', 'version: 2.0.0');
		const { releases } = await release(dir, '2.0.0');
		expect(releases.at(-1)?.changes.records).toMatchObject([
			{ id: 'test-first', kind: 'renamed', to: ['tests-first'], reason: 'It is about all tests.' },
			{ id: 'tests-first', kind: 'added' },
		]);
	});
});
