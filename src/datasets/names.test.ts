import { expect, test } from 'vitest';
import { fileNameIn, nameIn } from './names.ts';

const edition = { namespace: 'https://w3id.org/my-scheme/', version: '1.2.0', released: true };

test('a record is named by its address in the namespace', () => {
	expect(nameIn(edition, 'competences/e-cf-3.0/b.3/')).toBe('https://w3id.org/my-scheme/competences/e-cf-3.0/b.3/');
});

test('a file is named by the version it belongs to, which is one of its own until the release', () => {
	expect(fileNameIn(edition, 'skills.csv')).toBe('https://w3id.org/my-scheme/data/1.2.0/skills.csv');
	expect(fileNameIn({ ...edition, released: false }, 'skills.csv')).toContain('/data/1.2.0-dev/skills.csv');
});
