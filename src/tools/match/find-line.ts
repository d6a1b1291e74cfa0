import { codeAndEdition } from '../../charts/comparison-in-words.ts';
import { fold } from '../../search/fold.ts';
import { lineKey, type Line } from '../matching/lines.ts';
import type { Scheme } from '../matching/scheme.ts';
import { nameOfLine } from '../matching/words.ts';

/** A line that can be added, by the words that it is found with. */
export interface LineEntry {
	key: string;
	line: Line;
	name: string;
	text: string;
}

/** The edition of the e-CF whose competences can be asked for one by one. */
const framework = 'e-CF 3.0';

/** All that can be asked for: competences at each of their levels, units, skills. */
export function lineEntries(scheme: Scheme): LineEntry[] {
	const { competences, units, skills } = scheme.data;
	const need = 'essential' as const;
	const lines: Line[] = [
		...Object.entries(competences)
			.filter(([id]) => codeAndEdition(id).edition === framework)
			.flatMap(([id, { levels }]) => levels.map((level): Line => ({ kind: 'competence', id, level, need }))),
		...Object.keys(units).map((id): Line => ({ kind: 'unit', id, need })),
		...Object.keys(skills).map((id): Line => ({ kind: 'skill', id, need })),
	];
	return lines.map((line) => {
		const name = nameOfLine({ scheme }, line);
		return { key: lineKey(line), line, name, text: fold(name) };
	});
}

/** Keys of those that hold every word typed, those that begin so first. */
export function findLines(entries: readonly LineEntry[], typed: string): string[] {
	const words = fold(typed).split(/\s+/).filter(Boolean);
	const rank = ({ text }: LineEntry) => (words.every((word) => ` ${text}`.includes(` ${word}`)) ? 0 : 1);
	return entries
		.filter(({ text }) => words.every((word) => text.includes(word)))
		.map((entry) => ({ key: entry.key, rank: rank(entry) }))
		.sort((a, b) => a.rank - b.rank)
		.map(({ key }) => key);
}
