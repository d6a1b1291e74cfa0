/** A line of a download that is not blank. */
export interface Line {
	/** Its number, counted from 1. */
	line: number;
	text: string;
	/** Whether a line break ends it: one without is where a download was cut off. */
	ended: boolean;
}

/** In characters. A day’s figures for 200 years would fit; what is longer is no line of a table. */
export const longestLine = 2 ** 20;

const [lineFeed, carriageReturn] = [10, 13];

/**
 * The lines of a text, one after another, so that a large file is never split as a whole. A line ends in LF, CR LF, CR, or
 * CR CR LF, which some programs make of CR LF. Of a line that is longer than `longestLine`, only the beginning is given.
 */
export function* linesOf(bytes: Buffer): Generator<Line> {
	const next = (sign: number, from: number) => {
		const found = bytes.indexOf(sign, from);
		return found === -1 ? bytes.length : found;
	};
	let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
	let line = 1;
	let [feed, carriage] = [-1, -1];
	while (start < bytes.length) {
		if (feed < start) feed = next(lineFeed, start);
		if (carriage < start) carriage = next(carriageReturn, start);
		const end = Math.min(feed, carriage);
		if (end > start)
			yield {
				line,
				text: bytes.toString('utf8', start, Math.min(end, start + longestLine + 1)),
				ended: end < bytes.length,
			};
		let after = end;
		while (bytes[after] === carriageReturn) after++;
		const isBreak = bytes[after] === lineFeed;
		line += isBreak ? 1 : after - end;
		start = isBreak ? after + 1 : Math.max(after, end);
		if (end === bytes.length) return;
	}
}
