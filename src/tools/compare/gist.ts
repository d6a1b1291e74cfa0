import { codeAndEdition } from '../../charts/comparison-in-words.ts';
import type { Comparison } from '../../model/compare/compare.ts';
import type { CoverRow, CoverState } from '../../model/compare/coverage.ts';
import type { CompareView } from './view.ts';

/** So many competences are named in a sentence, those with the largest room. */
const mostNamed = 3;

/** What lies behind both words, in a few sentences: what both teach, and what each does not show. */
export function gist(view: CompareView, names: readonly [string, string], { there, back }: Comparison): string {
	const { data, locale } = view;
	const { compare: words } = locale.words;
	const largestFirst = (rows: readonly CoverRow[]) => [...rows].sort((a, b) => b.asked - a.asked);
	const sentence = (text: string, name: string, rows: readonly CoverRow[]): string[] => {
		const titles = largestFirst(rows)
			.slice(0, mostNamed)
			.map(({ competence }) => `${codeAndEdition(competence).code} ${data.competences[competence] ?? ''}`);
		const rest = rows.length - titles.length;
		const list =
			rest > 0 ? locale.fill(words['gist-more'], { list: titles.join(', '), count: rest }) : locale.list(titles);
		return rows.length > 0 ? [locale.fill(text, { name, list })] : [];
	};
	const isWhole = (rows: readonly CoverRow[], id: string) =>
		rows.some(({ competence, state }) => competence === id && state === 'whole');
	const lacking = (name: string, rows: readonly CoverRow[]) =>
		(['shown-not', 'not-read'] as const satisfies CoverState[]).flatMap((state) =>
			sentence(
				words[`gist-${state}`],
				name,
				rows.filter((row) => row.state === state),
			),
		);
	return [
		...sentence(
			words['gist-both'],
			'',
			there.rows.filter(({ competence, state }) => state === 'whole' && isWhole(back.rows, competence)),
		),
		...lacking(names[0], there.rows),
		...lacking(names[1], back.rows),
	].join(' ');
}
