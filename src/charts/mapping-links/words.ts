import { fill, mappingLinksStrings as words } from '../../words/index.ts';
import { addressOf } from '../../model/addresses.ts';
import type { ChartLine } from '../provenance.ts';
import type { Gap, Missing } from './gaps.ts';
import { hasSigns } from './place.ts';
import { countRelations, type LinksSeries } from './series.ts';
import type { LinksWords } from './svg.ts';

/** So many of what is missing are named; the files have them all. */
export const namedMissing = 10;

export const linksWords = ({ title }: LinksSeries): LinksWords => ({
	...words,
	title: fill(words.title, { set: title }),
});

const isEsco = (gap: Gap | undefined) => gap?.collection === 'skills' || gap?.collection === 'occupations';

export const linksLine = (series: LinksSeries): ChartLine => ({
	title: linksWords(series).title,
	source: fill(words.source, { set: series.title }),
	address: addressOf('mappings', series.set),
	...(isEsco(series.objectGap) || isEsco(series.subjectGap) ? { attribution: words['attribution-esco'] } : {}),
});

/** How to read the picture: the signs that occur in it. */
export function linksLegend(series: LinksSeries): string[] {
	const legend = hasSigns(series) ? words['legend-signs'] : words.legend;
	return [...countRelations(series.lines).map(({ relation }) => legend[relation]), words['legend-keys']];
}

function counted(gap: Gap | undefined, count: number): string {
	const counts: Record<string, string> = words.counts;
	return fill(counts[gap?.collection ?? 'other'] ?? words.counts.other, { count });
}

/** What the picture shows: how many rows of which relation lead from what to what. */
export function linksSentence(series: LinksSeries): string {
	const nothing = series.lines.filter((line) => line.object === undefined).length;
	const sentence = fill(words.sentence, {
		rows: series.lines.length,
		subjects: counted(series.subjectGap, series.subjects.length),
		objects: counted(series.objectGap, series.objects.length),
		counts: countRelations(series.lines)
			.map(({ relation, count }) => fill(words.counted[relation], { count }))
			.join(', '),
	});
	return nothing > 0 ? `${sentence} ${fill(words['sentence-nothing'], { count: nothing })}` : sentence;
}

/** What has no row on one side, as a sentence in three parts: its start, the names of the first, what follows. */
export function gapSentence(gap: Gap): { start: string; named: { label: string; missing: Missing }[]; end: string } {
	const kinds: Record<string, string> = words.kinds;
	const kind = [gap.frameworks.join(', '), kinds[gap.collection] ?? gap.collection].filter(Boolean).join(' ');
	const values = { missing: gap.missing.length, of: gap.of, kind, occupations: gap.occupations ?? 0 };
	const isSkills = gap.occupations !== undefined;
	if (gap.missing.length === 0)
		return { start: fill(isSkills ? words['gap-none-skills'] : words['gap-none'], values), named: [], end: '' };
	const named = gap.missing.slice(0, namedMissing).map((missing) => ({ label: missingLabel(missing), missing }));
	const more = gap.missing.length - named.length;
	return {
		start: fill(isSkills ? words['gap-skills'] : words.gap, values),
		named,
		end: more > 0 ? fill(words.more, { count: more }) : '',
	};
}

function missingLabel({ label, neededBy }: Missing): string {
	if (neededBy === undefined) return label;
	return fill(words.needed, { label, count: neededBy });
}

/** The sentence about one side as plain text. */
export function gapText(gap: Gap): string {
	const { start, named, end } = gapSentence(gap);
	if (named.length === 0) return start;
	return `${start} ${named.map(({ label }) => label).join(', ')}${end ? `, ${end}` : '.'}`;
}
