/** A file as text, and the encoding in which it was read, where that is not UTF-8. */
export interface Decoded {
	text: string;
	encoding?: 'UTF-16' | 'Windows-1252';
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte);

/** How UTF-16 shows itself: by its mark, or by every second byte of its beginning being nought. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
	if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
	const begin = [...bytes.subarray(0, 64)];
	if (begin.length < 4) return undefined;
	if (begin.every((byte, i) => (byte === 0) === (i % 2 === 1))) return 'utf-16le';
	return begin.every((byte, i) => (byte === 0) === (i % 2 === 0)) ? 'utf-16be' : undefined;
}

/** Reads a text in the encoding that it is in, its mark left out; nothing where it is no text. */
export function decode(bytes: Uint8Array): Decoded | undefined {
	const wide = utf16Of(bytes);
	if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16' };
	if (bytes.includes(0)) return undefined;
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		// Every byte has a meaning in it, so that it is asked last.
		return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
	}
}
