import { fill } from '../../words/fill.ts';
import { comparisonAddress } from '../../model/addresses.ts';
import { bandName, comparisonStrings, coverageInWords } from '../../charts/comparison-words.ts';
import { escapeText } from '../../charts/escape.ts';
import { link, list, paragraph, section, tag, type Html, type Report } from './html.ts';
import type { PairRow } from './pairs.ts';
import { nameOf, type CountryProfile } from './profiles.ts';
import { countryStrings as words } from './words.ts';
import { listed } from '../../charts/listed.ts';

function pairHtml(report: Report, { a, b, closest }: PairRow, profiles: readonly CountryProfile[]): Html {
	const names = tag('b', escapeText(`${nameOf(report.series, a)}, ${nameOf(report.series, b)}: `));
	if (!closest) {
		const unknown = profiles.filter(({ id, mapped }) => [a, b].includes(id) && mapped === 0).map(({ name }) => name);
		const reason = unknown.length ? fill(words['pairs-unknown'], { countries: listed(unknown) }) : words['pairs-none'];
		return names + tag('span', escapeText(reason), { class: 'absent' });
	}
	const { from, to, band, forth, back, confidence } = closest;
	const said = [
		fill(words['pairs-cover-text'], { forth: coverageInWords(forth), back: coverageInWords(back) }),
		...(confidence === undefined ? [] : [fill(words['pairs-confidence'], { confidence })]),
	].join('; ');
	return [
		`${names}${report.to(from.title, 'qualifications', from.id)}, ${report.to(to.title, 'qualifications', to.id)}.`,
		`${tag('b', escapeText(bandName(band)))}. ${escapeText(`${said}.`)}`,
		link(words['pairs-compare'], report.base + comparisonAddress([from.id, to.id])),
	].join(' ');
}

/** For every two countries the two qualifications that come closest, and the way to their comparison. */
export const closestPairs = (report: Report, profiles: readonly CountryProfile[], pairs: readonly PairRow[]): Html =>
	section(
		'pairs',
		words.pairs,
		paragraph(words['pairs-text']),
		list(pairs.map((pair) => pairHtml(report, pair, profiles))),
		tag('p', link(words['pairs-more'], `${report.base}compare/`)),
		paragraph(comparisonStrings['not-recognition'], 'small muted'),
	);
