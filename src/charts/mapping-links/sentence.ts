import type { LocaleOf } from '../../words/locale.ts';
import type { Gap, Missing } from './gaps.ts';
import { countRelations, type LinksSeries } from './series.ts';

const room = 'charts.mapping-links';
type Speaker = LocaleOf<typeof room>;

/** So many of what is missing are named; the files have them all. */
const namedMissing = 10;

function counted({ words: { [room]: words }, fill }: Speaker, gap: Gap | undefined, count: number): string {
	const counts: Record<string, string> = words.counts;
	return fill(counts[gap?.collection ?? 'other'] ?? words.counts.other, { count });
}

/** How many rows lead from what to what. */
export const linksFinding = (locale: Speaker, series: LinksSeries): string =>
	locale.fill(locale.words[room].finding, {
		rows: series.lines.length,
		subjects: counted(locale, series.subjectGap, series.subjects.length),
		objects: counted(locale, series.objectGap, series.objects.length),
	});

/** What the picture shows: how many rows of which relation lead from what to what. */
export function linksSentence(locale: Speaker, series: LinksSeries): string {
	const { fill } = locale;
	const words = locale.words[room];
	const nothing = series.lines.filter((line) => line.object === undefined).length;
	const sentence = fill(words.sentence, {
		rows: series.lines.length,
		subjects: counted(locale, series.subjectGap, series.subjects.length),
		objects: counted(locale, series.objectGap, series.objects.length),
		counts: countRelations(series.lines)
			.map(({ relation, count }) => fill(words.counted[relation], { count }))
			.join(', '),
	});
	return nothing > 0 ? `${sentence} ${fill(words['sentence-nothing'], { count: nothing })}` : sentence;
}

/** What has no row on one side, as a sentence in three parts: its start, the names of the first, what follows. */
export interface GapSentence {
	start: string;
	named: { label: string; address: string }[];
	end: string;
}

function gapSentence(locale: Speaker, gap: Gap): GapSentence {
	const { fill } = locale;
	const words = locale.words[room];
	const kinds: Record<string, string> = words.kinds;
	const kind = [gap.frameworks.join(', '), kinds[gap.collection] ?? gap.collection].filter(Boolean).join(' ');
	const values = { missing: gap.missing.length, of: gap.of, kind, occupations: gap.occupations ?? 0 };
	const isSkills = gap.occupations !== undefined;
	if (gap.missing.length === 0)
		return { start: fill(isSkills ? words['gap-none-skills'] : words['gap-none'], values), named: [], end: '' };
	const named = gap.missing.slice(0, namedMissing).map((missing) => ({
		label: missingLabel(locale, missing),
		address: missing.address,
	}));
	const more = gap.missing.length - named.length;
	return {
		start: fill(isSkills ? words['gap-skills'] : words.gap, values),
		named,
		end: more > 0 ? fill(words.more, { count: more }) : '',
	};
}

function missingLabel({ words: { [room]: words }, fill }: Speaker, { label, neededBy }: Missing): string {
	return neededBy === undefined ? label : fill(words.needed, { label, count: neededBy });
}

/** The sentences about both sides, where anything says what all of a side would be. */
export const gapSentences = (locale: Speaker, { subjectGap, objectGap }: LinksSeries): GapSentence[] =>
	[subjectGap, objectGap].flatMap((gap) => (gap ? [gapSentence(locale, gap)] : []));

/** Such a sentence as plain text. */
export function plainGap({ start, named, end }: GapSentence): string {
	if (named.length === 0) return start;
	return `${start} ${named.map(({ label }) => label).join(', ')}${end ? `, ${end}` : '.'}`;
}
