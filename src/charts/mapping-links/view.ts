import type { Context } from '../../model/context.ts';
import type { LocaleOf } from '../../words/locale.ts';
import { drawnTwice, type FilteredAbout, type FilteredFigure } from '../filtered.ts';
import type { Gap } from './gaps.ts';
import { hasSigns } from './place.ts';
import { linksFinding, linksSentence } from './sentence.ts';
import { countRelations, type LinksSeries } from './series.ts';
import { linksTitle, renderLinksSvg } from './svg.ts';

const room = 'charts.mapping-links';
type Speaker = LocaleOf<typeof room>;

/** What the chart of a set, and with it its files, are called. */
export const linksId = (set: string): string => `mapping-${set}`;

const isEsco = (gap: Gap | undefined) => gap?.collection === 'skills' || gap?.collection === 'occupations';

/** What is said of the chart of a set; with ESCO on a side, the lines that its terms ask for. */
export function linksAbout(locale: Speaker, series: LinksSeries): FilteredAbout {
	const words = locale.words[room];
	return {
		name: series.title,
		lede: linksSentence(locale, series),
		title: linksTitle(locale, series),
		source: locale.fill(words.source, { set: series.title }),
		...(isEsco(series.objectGap) || isEsco(series.subjectGap) ? { attribution: words['attribution-esco'] } : {}),
	};
}

/** How to read the picture: the signs that occur in it. */
export function linksLegend({ words: { [room]: words } }: Speaker, series: LinksSeries): string[] {
	const legend = hasSigns(series) ? words['legend-signs'] : words.legend;
	return [...countRelations(series.lines).map(({ relation }) => legend[relation]), words['legend-keys']];
}

/** The picture of a set; the rows stand as a table on its page. */
export const linksFigure = (context: Context, series: LinksSeries): FilteredFigure => ({
	title: linksTitle(context.locale, series),
	finding: linksFinding(context.locale, series),
	sentence: linksSentence(context.locale, series),
	...drawnTwice(context, (where) => renderLinksSvg(context.locale, series, where)),
	picture: linksId(series.set),
});
