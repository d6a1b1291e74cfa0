/** Whether words of four letters and more differ by one letter: wrong, missing, too many, or two swapped. */
export function isNear(a: string, b: string): boolean {
	if (a.length < 4 || Math.abs(a.length - b.length) > 1) return false;
	const shorter = Math.min(a.length, b.length);
	let start = 0;
	while (start < shorter && a[start] === b[start]) start++;
	let end = 0;
	while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
	return Math.max(x.length, y.length) <= 1 || (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0]);
}

/** The pairs of letters that follow each other in a word. */
const pairsOf = (word: string): string[] => [...word].slice(1).map((letter, i) => word[i] + letter);

/** Words that are less alike have little in common but their beginning. */
export const leastAlike = 0.4;

/** How alike two words are, from 0 to 1: by the pairs of letters that both have. */
export function likeness(a: string, b: string): number {
	const [one, other] = [pairsOf(a), pairsOf(b)];
	const left = [...other];
	let shared = 0;
	for (const pair of one) {
		const at = left.indexOf(pair);
		if (at >= 0) {
			left.splice(at, 1);
			shared++;
		}
	}
	return (2 * shared) / (one.length + other.length);
}
