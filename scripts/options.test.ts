import { resolve } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { folderOf } from './options.ts';

describe('the content folder', () => {
	afterEach(() => vi.unstubAllEnvs());

	test('is that of the project where none is named, wherever the command is called', () => {
		vi.stubEnv('INIT_CWD', '/somewhere');
		expect(folderOf(undefined)).toBe('content');
	});

	test.each([
		['drafts', '/some where/drafts'],
		['../drafts/', '/drafts'],
		['./a #1 100%', '/some where/a #1 100%'],
		['/data/drafts/', '/data/drafts'],
		['.', '/some where'],
	])('"%s" is read from where the command was called', (content, folder) => {
		vi.stubEnv('INIT_CWD', '/some where');
		expect(folderOf(content)).toBe(resolve(folder));
	});

	test('is read from the folder of the process without npm', () => {
		vi.stubEnv('INIT_CWD', undefined);
		expect(folderOf('drafts')).toBe(resolve('drafts'));
	});
});
