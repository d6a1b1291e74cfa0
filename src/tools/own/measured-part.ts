import { markup, type Markup } from '../../charts/markup.ts';
import { column, explained, paragraph, row, table } from '../parts.ts';
import type { LocaleOf } from '../../words/locale.ts';
import type { Hits, Measured, Tried } from './measured.ts';

const percent = (part: number, all: number): number => Math.round((part / (all || 1)) * 100);

/** How often suggestions were right where one was made, and how often they found what there was to find. */
function cells({ fill, words }: LocaleOf<'own'>, { outcomes, belonging, suggested, first, among }: Hits) {
	const share = (part: number, all: number) =>
		fill(words.own['measured-share'], { percent: percent(part, all), part, all });
	return [String(outcomes), share(first, suggested), share(first, belonging), share(among, belonging)];
}

/** How good suggestions are: in a sentence, and opened in full. */
export function measuredPart(locale: LocaleOf<'own'>, measured: Measured): Markup {
	const { fill, words } = locale;
	const { own } = words;
	const { national, coders } = measured;
	const { first, suggested, belonging } = national.competences;
	const sentence = fill(own.measured, {
		outcomes: national.competences.outcomes,
		precision: percent(first, suggested),
		recall: percent(first, belonging),
		same: percent(coders.same, coders.outcomes),
	});
	const tried: readonly (readonly [string, Tried])[] = [
		[own['measured-national'], measured.national],
		[own['measured-abroad'], measured.abroad],
		[own['measured-units'], measured.units],
	];
	const head = [
		column(own['measured-on']),
		...(['outcomes', 'precision', 'recall', 'among'] as const).map((name) => column(own[`measured-${name}`])),
	];
	const outside = fill(own['measured-outside'], { said: national.outside.said, right: national.outside.right });
	return markup`${paragraph(sentence, 'small')}${explained(
		own['measured-more'],
		[
			table(own['measured-competences'], head, [tried.map(([name, one]) => row(name, cells(locale, one.competences)))]),
			table(own['measured-skills'], head, [tried.map(([name, one]) => row(name, cells(locale, one.skills)))]),
			paragraph(outside, 'muted small'),
			paragraph(own['measured-text'], 'muted small'),
		],
		'why',
	)}`;
}
