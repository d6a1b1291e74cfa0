/** The curve P-256: y² = x³ − 3x + b over the field of p. */
const p = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

function power(base: bigint, exponent: bigint): bigint {
	let result = 1n;
	let square = base % p;
	for (let rest = exponent; rest > 0n; rest >>= 1n) {
		if (rest & 1n) result = (result * square) % p;
		square = (square * square) % p;
	}
	return result;
}

const toNumber = (bytes: Uint8Array): bigint => bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
const toBytes = (value: bigint): number[] =>
	(value.toString(16).padStart(64, '0').match(/../g) ?? []).map((hex) => parseInt(hex, 16));

/**
 * A point of P-256 in full, from its short form (SEC 1, 2.3.4): browsers take a key in no other. Undefined where no point
 * has this x.
 */
export function fullPoint(short: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
	const [sign, ...rest] = short;
	if ((sign !== 2 && sign !== 3) || rest.length !== 32) return undefined;
	const x = toNumber(new Uint8Array(rest));
	if (x >= p) return undefined;
	const square = (((x * x * x - 3n * x + b) % p) + p) % p;
	// p is 3 more than a multiple of 4, so that a root is a power.
	const root = power(square, (p + 1n) / 4n);
	if ((root * root) % p !== square) return undefined;
	const y = (root & 1n) === BigInt(sign - 2) ? root : p - root;
	return new Uint8Array([4, ...rest, ...toBytes(y)]);
}
