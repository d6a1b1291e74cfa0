import { explained, link, list, paragraph, section } from '../parts.ts';
import { markup, type Markup } from '../../charts/markup.ts';
import { addressOf } from '../../model/addresses.ts';
import { creditOf } from '../../model/compare/credit.ts';
import { outcomeKey, type PlacedOutcome } from '../matching/scheme.ts';
import { hoursShown, shareOf } from '../matching/standing.ts';
import type { AssessView } from './data.ts';

/** A certificate of a unit with what is shown and what is missing of it. */
interface Reach {
	certificate: string;
	title: string;
	outcomes: readonly PlacedOutcome[];
	missing: PlacedOutcome[];
}

/** Certificates of units of which at least half is shown, fewest missing outcomes first. */
export function withinReach({ scheme, standing }: Pick<AssessView, 'scheme' | 'standing'>): Reach[] {
	return Object.entries(scheme.data.certificates)
		.flatMap(([certificate, { title, unit }]): Reach[] => {
			const outcomes = unit === undefined ? [] : scheme.outcomesOf(unit);
			const hours = scheme.data.units[unit ?? '']?.hours ?? 0;
			if (creditOf(hoursShown(standing, outcomes), hours) < 1 || standing.hasUnit(unit ?? '')) return [];
			return [{ certificate, title, outcomes, missing: outcomes.filter((one) => shareOf(standing.of(one)) < 1) }];
		})
		.sort((a, b) => a.missing.length - b.missing.length);
}

export function certificates(view: AssessView): Markup {
	const { locale, base } = view;
	const { matching: words } = locale.words;
	const lines = withinReach(view).map(({ certificate, title, outcomes, missing }) => {
		const counts = { shown: outcomes.length - missing.length, all: outcomes.length };
		const state = missing.length === 0 ? words['certificate-all'] : locale.fill(words.certificate, counts);
		const rest =
			missing.length > 0 &&
			explained(
				locale.fill(words['certificate-missing'], { count: missing.length }),
				list(missing.map(({ text }) => text)),
				'small',
			);
		return markup`${link(title, base + addressOf('certifications', certificate))}: ${state}${rest}`;
	});
	return section(
		'certificates',
		words.certificates,
		paragraph(words['certificates-text'], 'muted small'),
		lines.length > 0 ? list(lines) : paragraph(words['certificates-none']),
	);
}

/** Outcomes that are shown by an answer alone, with the sign that an assessor looks for. */
export function evidenceToCollect({ locale, scheme, standing }: AssessView, asked: ReadonlySet<string>): Markup {
	const { matching: words, assess } = locale.words;
	const bare = Object.keys(scheme.data.units)
		.flatMap((unit) => scheme.outcomesOf(unit))
		.filter((one) => {
			const said = standing.of(one);
			return asked.has(outcomeKey(one.unit, one.id)) && shareOf(said) > 0 && said?.evidence.trim() === '';
		});
	const lines = bare.map(
		({ text, criterion }) => markup`${text}${paragraph(locale.fill(assess.sign, { criterion }), 'small muted')}`,
	);
	return section(
		'evidence',
		words.evidence,
		lines.length > 0
			? explained(locale.fill(words['evidence-count'], { count: lines.length }), list(lines))
			: paragraph(words['evidence-none']),
	);
}
