import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fromArchive, toArchive } from './archive.ts';
import { toBytes } from './file.ts';
import { toZip } from './zip.ts';

const file = (path: string, text: string) => ({ path, bytes: toBytes(text) });
const inZip = [file('skills.json', '{}'), file('index.json', 'of the ZIP')];
const files = new Map([
	['ecf-scheme-1.0.0.zip', toZip(inZip)],
	['skills.json', toBytes('{}')],
	['index.json', toBytes('of all')],
	['scheme.xlsx', toBytes('a workbook')],
]);

test('what the ZIP holds already is not packed a second time', () => {
	const packed = Object.keys(unzipSync(toArchive('1.0.0', files)));
	expect(packed.sort()).toEqual(['ecf-scheme-1.0.0.zip', 'index.json', 'scheme.xlsx']);
});

test('every file comes back as it was', () => {
	const back = fromArchive('1.0.0', toArchive('1.0.0', files));
	expect(new Map([...back].sort())).toEqual(new Map([...files].sort()));
});
