/**
 * Orders ids and codes as people do: A.2 before A.10, without regard to locale.
 * Runs of digits are compared as numbers, everything else by code unit.
 */
export function compareIds(a: string, b: string): number {
	const parts = (text: string) => text.split(/(\d+)/);
	const left = parts(a);
	const right = parts(b);
	for (let i = 0; i < Math.max(left.length, right.length); i++) {
		const x = left[i];
		const y = right[i];
		if (x === undefined) return -1;
		if (y === undefined) return 1;
		if (x === y) continue;
		if (i % 2 === 1 && Number(x) !== Number(y)) return Number(x) - Number(y);
		return x < y ? -1 : 1;
	}
	return 0;
}
