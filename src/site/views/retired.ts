import type { Retired } from '../../schema/retired.ts';
import type { ViewContext } from '../view-context.ts';
import { link, text, type Inline } from '../view.ts';

/** What stands at the address of a record that is no more. */
export interface RetiredView {
	title: string;
	/** What became of it. */
	sentence: string;
	/** The records that stand for it now. */
	to: Inline[][];
	/** The page to go on to, where one record stands for it. */
	target?: string;
	why: Inline[];
}

export function retiredView(context: ViewContext, one: Retired): RetiredView {
	const { catalogue, locale, pathOf } = context;
	const words = locale.words.releases;
	const { collection, id, kind, to, reason, decision } = one;
	const [only, ...others] = to;
	return {
		title: locale.fill(words.gone, { id }),
		sentence: words[`gone.${kind}`],
		to: to.map((other) => {
			const record = catalogue[collection].byId.get(other) as { title?: unknown } | undefined;
			const title = record && collection !== 'sources' ? context.titleOf(collection, other) : other;
			return [link(title, pathOf(collection, other))];
		}),
		...(only !== undefined && others.length === 0 ? { target: pathOf(collection, only) } : {}),
		why: [text(reason), ...(decision ? [text(' '), context.linkTo('decisions', decision)] : [])],
	};
}
