import { readFile } from 'node:fs/promises';
import type { Problem } from '../model/problem.ts';

/** The text of a file, or the problem that keeps it from being read as UTF-8 without a byte order mark. */
export async function readText(path: string, file: string): Promise<string | Problem> {
	const bytes = await readFile(path);
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
		return {
			check: 'byte-order-mark',
			file,
			path: '',
			message: 'The file begins with a byte order mark.',
			expected: 'UTF-8 without a byte order mark',
			fix: 'Save it as "UTF-8", not "UTF-8 with BOM".',
		};
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return {
			check: 'wrong-encoding',
			file,
			path: '',
			message: 'The file is not encoded as UTF-8.',
			expected: 'UTF-8',
			fix: 'Open it in its present encoding and save it as UTF-8.',
		};
	}
}
