const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** A key or a signature is far shorter; the effort grows with the square. */
const longest = 200;

/** The bytes of a text in base58 as Bitcoin writes it; undefined where it is none. */
export function fromBase58(text: string): Uint8Array<ArrayBuffer> | undefined {
	if (text.length > longest || [...text].some((sign) => !alphabet.includes(sign))) return undefined;
	const zeros = /^1*/.exec(text)?.[0].length ?? 0;
	let value = [...text].reduce((sum, sign) => sum * 58n + BigInt(alphabet.indexOf(sign)), 0n);
	const bytes: number[] = [];
	for (; value > 0n; value /= 256n) bytes.unshift(Number(value % 256n));
	return new Uint8Array([...new Uint8Array(zeros), ...bytes]);
}
