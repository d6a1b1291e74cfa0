import { markup, type Markup } from '../../charts/markup.ts';
import { basesInWords, reachInWords } from '../../charts/pair-in-words.ts';
import { comparisonAddress } from '../../model/addresses.ts';
import { link, list, paragraph, section, span } from '../parts.ts';
import type { PairRow } from './pairs.ts';
import type { CountryProfile } from './profiles.ts';
import { recordLink, type CountryView } from './view.ts';

function pairLine(view: CountryView, { a, b, closest }: PairRow, profiles: readonly CountryProfile[]): Markup {
	const { fill, list: listed, words: rooms } = view.locale;
	const words = rooms['country-comparison'];
	const [one, other] = [a, b].map((id) => view.data.countries[id] ?? id);
	const names = markup`<b>${one}, ${other}: </b>`;
	if (!closest) {
		const unknown = profiles.filter(({ id, read }) => [a, b].includes(id) && read === 0).map(({ name }) => name);
		const reason = unknown.length ? fill(words['pairs-unknown'], { countries: listed(unknown) }) : words['pairs-none'];
		return markup`${names}${span(reason, 'absent')}`;
	}
	const { from, to, there, back } = closest;
	const said = fill(words['pairs-cover-text'], {
		there: reachInWords(view.locale, there),
		back: reachInWords(view.locale, back),
	});
	const basis = fill(words['pairs-rest'], { basis: basesInWords(view.locale, from.basis, to.basis) });
	const [first, second] = [from, to].map(({ id, title }) => recordLink(view, title, 'qualifications', id));
	const compare = link(words['pairs-compare'], view.base + comparisonAddress([from.id, to.id]));
	return markup`${names}${first}, ${second}. <b>${said}</b>. ${basis} ${compare}`;
}

/** For every two countries the two qualifications that come closest, and the way to their comparison. */
export function closestPairs(
	view: CountryView,
	profiles: readonly CountryProfile[],
	pairs: readonly PairRow[],
): Markup {
	const words = view.locale.words['country-comparison'];
	return section(
		'pairs',
		words.pairs,
		paragraph(words['pairs-text']),
		list(pairs.map((pair) => pairLine(view, pair, profiles))),
		paragraph(link(words['pairs-more'], `${view.base}compare/`)),
		paragraph(view.locale.words.comparison['not-recognition'], 'small muted'),
	);
}
