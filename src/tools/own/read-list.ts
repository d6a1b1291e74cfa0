import { readOutcomes } from './entry.ts';
import { emptyOwn, type OwnQualification } from './own.ts';
import type { OwnReading } from './reading.ts';

/** What stands before an entry of a list: `-`, `•`, `1.`, `2.1`, `a)`, `(iv)`; 5G, 802.11 and 2.4 GHz are words. */
const mark =
	/^(?:[-*+‐-―•‣⁃▪●○◦■□·▶►➢✓✔]\s*|o\s+(?=\p{Lu})|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]|[ivx]{1,5}|[IVX]{1,5})[.)]\s+|\d{1,2}(?:\.\d{1,2})+\s+(?=\p{Lu}\p{Ll}{2}))+/u;

/** How lines end, in any system. */
const lineEnd = /\r\n|[\n\r\u2028\u2029]/;

/** A text without a sign at its ends, however often that stands there. */
function within(text: string, sign: string): string {
	let [from, to] = [0, text.length];
	while (text[from] === sign) from++;
	while (to > from && text[to - 1] === sign) to--;
	return text.slice(from, to).trim();
}

/** A line that names the unit of those below: `# Networks` or `Networks:`. */
function headingOf(line: string): string | undefined {
	if (line.startsWith('#')) return within(line, '#');
	return line.endsWith(':') ? within(line.replace(mark, ''), ':') : undefined;
}

/** The lines of a text as outcomes for `readOutcomes`: `path` is the number of the line. */
function entriesOf(text: string) {
	let unit = '';
	return text.split(lineEnd).flatMap((whole, i) => {
		const line = whole.trim();
		const heading = headingOf(line);
		if (heading !== undefined) unit = heading;
		if (line === '' || heading !== undefined) return [];
		return [{ path: String(i + 1), outcome: { text: line.replace(mark, ''), unit } }];
	});
}

/** The number of each line of a text, as the path under which `readList` tells of it. */
export const linesOfList = (text: string): ReadonlyMap<string, number> =>
	new Map(text.split(lineEnd).map((_, i) => [String(i + 1), i + 1]));

/** A plain list: one outcome a line, with headings that name units. */
export function readList(reading: OwnReading, text: string): OwnQualification {
	const entries = entriesOf(text);
	if (entries.length === 0) reading.leaving.leave('', 'nothing');
	return { ...emptyOwn(reading.known.edition), outcomes: readOutcomes(reading, entries) };
}
