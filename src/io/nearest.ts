const commonStart = (a: string, b: string) => {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
};

/** The name of a list that begins most like a name that is not in it; of several the shortest. */
export function nearest(name: string, names: readonly string[]): string | undefined {
	const plain = name.toLowerCase();
	return names
		.map((other) => ({ other, common: commonStart(plain, other) }))
		.filter(({ common }) => common >= Math.min(4, plain.length))
		.sort((a, b) => b.common - a.common || a.other.length - b.other.length)[0]?.other;
}
