import { ofHundred } from '../../charts/comparison-in-words.ts';
import { whatWouldSettle } from '../../charts/what-would-settle/index.ts';
import { settledFrom, settlingReadings } from '../../model/compare/settling-readings.ts';
import { evidenceByCountry, readings, type CountryEvidence } from '../../model/evidence-by-country.ts';
import { link, muted, text, type Inline, type Section } from '../view.ts';
import type { ViewContext } from '../view-context.ts';

/** So many readings are named: about as many as somebody can do in a week. */
const mostReadings = 30;

/** On what national qualifications rest, country by country. */
function evidenceSection(context: ViewContext): Section {
	const { catalogue, linkTo, locale, t } = context;
	const { all, countries } = evidenceByCountry(catalogue);
	const cell = (count: number): Inline[] => (count ? [text(locale.number(count))] : [muted('0')]);
	const row = (name: Inline[], one: CountryEvidence): Inline[][] => [
		name,
		cell(one.qualifications),
		...readings.map((word) => cell(one.read[word])),
		cell(one.closed),
		cell(one.withHours),
		cell(one.outcomes),
		cell(one.ended),
	];
	return {
		id: 'evidence',
		title: t('data-quality.evidence'),
		blocks: [
			{
				kind: 'text',
				text: [
					text(
						t('data-quality.evidence-summary', {
							qualifications: locale.number(all.qualifications),
							read: locale.number(all.read.outcomes + all.read.standard),
							closed: locale.number(all.closed),
							hours: locale.number(all.withHours),
							summary: locale.number(all.read.summary),
							title: locale.number(all.read.title),
							outcomes: locale.number(all.outcomes),
						}),
					),
				],
			},
			{
				kind: 'table',
				caption: t('data-quality.evidence-caption'),
				head: [
					{ label: t('fact.country') },
					{ label: t('data-quality.qualifications'), numeric: true },
					...readings.map((word) => ({ label: t(`data-quality.read-${word}`), numeric: true })),
					...(['closed', 'with-hours', 'outcomes', 'ended'] as const).map((key) => ({
						label: t(`data-quality.${key}`),
						numeric: true,
					})),
				],
				rows: [
					...countries
						.map((one) => ({ name: linkTo('countries', one.country ?? ''), one }))
						.sort((a, b) => locale.compare(a.name.text, b.name.text))
						.map(({ name, one }) => row([name], one)),
					row([{ text: t('data-quality.all'), as: 'strong' }], all),
				],
			},
		],
	};
}

/** The readings that would settle most comparisons, for whoever has a day for it. */
function settlingSection(context: ViewContext): Section {
	const { catalogue, competenceLink, linkTo, locale, t, to, toDocument } = context;
	const found = settlingReadings(catalogue).slice(0, mostReadings);
	return {
		id: 'settling',
		title: t('data-quality.settling'),
		blocks: [
			{
				kind: 'text',
				text: [
					text(`${t('data-quality.settling-text', { count: found.length, settled: ofHundred(settledFrom) })} `),
					link(t('data-quality.settling-link'), toDocument('comparability')),
					text('. '),
					link(t('data-quality.settling-chart'), to(whatWouldSettle.address)),
					text('.'),
				],
			},
			{
				kind: 'table',
				caption: t('data-quality.settling-caption'),
				head: [
					{ label: t('data-quality.settling-qualification') },
					{ label: t('fact.country') },
					{ label: t('fact.competence') },
					{ label: t('data-quality.settling-pairs'), numeric: true },
					{ label: t('data-quality.settling-gain'), numeric: true },
				],
				rows: found.map(({ qualification, competence, pairs, gain }) => {
					const record = catalogue.qualifications.byId.get(qualification);
					return [
						[linkTo('qualifications', qualification)],
						record?.kind === 'national' ? [linkTo('countries', record.country)] : [],
						competenceLink(competence),
						[text(locale.number(pairs))],
						[text(locale.number(ofHundred(gain / pairs)))],
					];
				}),
			},
		],
	};
}

/** What comparisons of national qualifications rest on, and what would make them surer. */
export const evidenceSections = (context: ViewContext): Section[] => [
	evidenceSection(context),
	settlingSection(context),
];
