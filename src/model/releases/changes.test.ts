import { describe, expect, test } from 'vitest';
import type { Retired } from '../../schema/retired.ts';
import { recordChanges, type Item } from './changes.ts';
import { demandedLevel, demandsOf } from './demanded-level.ts';

const skill = (id: string, title = id): Item => ({ id, title: { en: title } });
const changes = (before: Item[], after: Item[], retired: Retired[] = []) =>
	recordChanges(['skills'], { skills: before }, { skills: after }, retired, (_, item) => item);
const level = (...those: Parameters<typeof changes>) => demandedLevel(demandsOf(changes(...those), []));

describe('a record is', () => {
	test('added, which is a minor change', () => {
		expect(changes([], [skill('a')])).toEqual([{ collection: 'skills', id: 'a', kind: 'added', title: 'a' }]);
		expect(level([], [skill('a')])).toBe('minor');
	});

	test('corrected, field by field, which is a patch', () => {
		expect(changes([skill('a', 'Old')], [skill('a', 'New')])).toMatchObject([
			{ kind: 'changed', title: 'New', fields: [{ path: 'title.en', before: 'Old', after: 'New' }] },
		]);
		expect(level([skill('a', 'Old')], [skill('a', 'New')])).toBe('patch');
	});

	test('removed, which is a major change', () => {
		expect(changes([skill('a')], [])).toMatchObject([{ id: 'a', kind: 'removed' }]);
		expect(level([skill('a')], [])).toBe('major');
	});

	test('renamed or split where a note says so, with the reason', () => {
		const note = (kind: Retired['kind'], to: string[]): Retired => ({
			collection: 'skills',
			id: 'a',
			kind,
			to,
			reason: 'A clearer name.',
		});
		expect(changes([skill('a')], [skill('b')], [note('renamed', ['b'])])).toMatchObject([
			{ id: 'a', kind: 'renamed', to: ['b'], reason: 'A clearer name.' },
			{ id: 'b', kind: 'added' },
		]);
		expect(changes([skill('a')], [skill('b'), skill('c')], [note('split', ['b', 'c'])])[0]).toMatchObject({
			kind: 'split',
			to: ['b', 'c'],
		});
	});
});
