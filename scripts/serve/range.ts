/** First and last byte of a part of a file, both included. */
export interface ByteRange {
	start: number;
	end: number;
}

/**
 * The part of `size` bytes that a `Range` header asks for; undefined where the whole is the answer (no header, another
 * unit, several parts at once), `unsatisfiable` where no byte of the file can be meant.
 */
export function readRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
	const value = /^bytes=(.*)$/i.exec(header?.trim() ?? '')?.[1];
	if (value === undefined || value.includes(',')) return undefined;
	const [, first = '', last = ''] = /^(\d*)-(\d*)$/.exec(value.trim()) ?? [];
	if (first === '' && last === '') return 'unsatisfiable';
	const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
	const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
	return start <= end ? { start, end } : 'unsatisfiable';
}
