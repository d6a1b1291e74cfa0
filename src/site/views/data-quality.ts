import type { ViewContext } from '../view-context.ts';
import {
	absenceReasons,
	absentOf,
	dataQuality,
	evidenceStatuses,
	type CollectionQuality,
} from '../../model/data-quality.ts';
import type { AbsenceReason, EvidenceStatus } from '../../schema/common.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { evidenceSections } from './evidence-sections.ts';
import { link, muted, text, type Block, type Inline, type Section } from '../view.ts';

const cell = ({ locale }: ViewContext, value: number): Inline[] =>
	value ? [text(locale.number(value))] : [muted('0')];
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const collectionLink = ({ t, to }: ViewContext, name: CollectionName): Inline[] => [
	link(t(`collection.${name}`), to(`${name}/`)),
];

/** A share that never rounds to all while something is missing, nor to nothing while something is there. */
function shareOf({ locale }: Pick<ViewContext, 'locale'>, part: number, whole: number): string {
	if (whole === 0) return '–';
	const percent = (part / whole) * 100;
	if (part < whole && percent > 99.9) return `> ${locale.number(99.9)} %`;
	if (part > 0 && percent < 0.1) return `< ${locale.number(0.1)} %`;
	return `${locale.number(percent, { most: 1 })} %`;
}

function completeness(context: ViewContext, all: readonly CollectionQuality[]): Block {
	const { t } = context;
	const row = (name: Inline[], own: readonly CollectionQuality[]): Inline[][] => {
		const filled = sum(own.map((one) => one.filled));
		const absent = sum(own.map(absentOf));
		return [
			name,
			cell(context, sum(own.map((one) => one.records))),
			cell(context, filled),
			...absenceReasons.map((reason: AbsenceReason) => cell(context, sum(own.map((one) => one.absent[reason])))),
			[text(shareOf(context, filled, filled + absent))],
		];
	};
	return {
		kind: 'table',
		caption: t('data-quality.completeness-caption'),
		head: [
			{ label: t('fact.set-of-records') },
			{ label: t('fact.records'), numeric: true },
			{ label: t('data-quality.filled'), numeric: true },
			...absenceReasons.map((reason) => ({ label: t(`absent.${reason}`), numeric: true })),
			{ label: t('data-quality.share'), numeric: true },
		],
		rows: [
			...all.map((one) => row(collectionLink(context, one.collection), [one])),
			row([{ text: t('data-quality.all'), as: 'strong' }], all),
		],
	};
}

function certainty(context: ViewContext, all: readonly CollectionQuality[]): Block {
	const { t } = context;
	const stated = all.filter((one) => evidenceStatuses.some((state) => one.statuses[state] > 0));
	const row = (name: Inline[], own: readonly CollectionQuality[]): Inline[][] => {
		const counts = evidenceStatuses.map((state: EvidenceStatus) => sum(own.map((one) => one.statuses[state])));
		return [
			name,
			...counts.map((count) => cell(context, count)),
			[text(shareOf(context, sum(own.map((one) => one.statuses.verified)), sum(counts)))],
		];
	};
	return {
		kind: 'table',
		caption: t('data-quality.certainty-caption'),
		head: [
			{ label: t('fact.set-of-records') },
			...evidenceStatuses.map((state) => ({ label: t(`status.${state}`), numeric: true })),
			{ label: t('data-quality.share-verified'), numeric: true },
		],
		rows: [
			...stated.map((one) => row(collectionLink(context, one.collection), [one])),
			row([{ text: t('data-quality.all'), as: 'strong' }], stated),
		],
	};
}

function ages(context: ViewContext, all: readonly CollectionQuality[], issued: string): Block {
	const { t } = context;
	return {
		kind: 'table',
		caption: t('data-quality.ages-caption', { issued }),
		head: [
			{ label: t('fact.set-of-records') },
			...(['cited', 'undated', 'newest', 'median', 'oldest'] as const).map((key) => ({
				label: t(`data-quality.${key}`),
				numeric: true,
			})),
		],
		rows: all
			.filter(({ sources }) => sources.cited > 0)
			.map(({ collection, sources }) => [
				collectionLink(context, collection),
				cell(context, sources.cited),
				cell(context, sources.undated),
				...(['newest', 'median', 'oldest'] as const).map((key): Inline[] =>
					sources.ages ? [text(String(sources.ages[key]))] : [{ text: t('data-quality.no-ages'), as: 'absent' }],
				),
			]),
	};
}

/** The page on the quality of the data: how complete, how sure, on what evidence, how old, and how that is counted. */
export function dataQualityView(context: ViewContext): { lede: string; sections: Section[] } {
	const { catalogue, locale, t, to } = context;
	const { issued } = catalogue.edition;
	const all = dataQuality(catalogue);
	const states = (state: EvidenceStatus) => sum(all.map((one) => one.statuses[state]));
	return {
		lede: t('data-quality.lede', { issued }),
		sections: [
			{
				id: 'completeness',
				title: t('data-quality.completeness'),
				blocks: [
					{
						kind: 'text',
						text: [
							text(
								t('data-quality.summary', {
									records: locale.number(sum(all.map((one) => one.records))),
									filled: locale.number(sum(all.map((one) => one.filled))),
									absent: locale.number(sum(all.map(absentOf))),
									statuses: locale.number(sum(evidenceStatuses.map(states))),
									verified: locale.number(states('verified')),
									partly: locale.number(states('partly-verified')),
									inferred: locale.number(states('inferred')),
									unverified: locale.number(states('unverified')),
								}),
							),
						],
					},
					completeness(context, all),
				],
			},
			{ id: 'certainty', title: t('data-quality.certainty'), blocks: [certainty(context, all)] },
			...evidenceSections(context),
			{ id: 'ages', title: t('data-quality.ages'), blocks: [ages(context, all, issued)] },
			{
				id: 'method',
				title: t('data-quality.method'),
				blocks: [
					{
						kind: 'list',
						items: (['method-values', 'method-absent', 'method-ages'] as const).map((key) => [
							text(t(`data-quality.${key}`)),
						]),
					},
					{ kind: 'text', text: [link(t('data-quality.calendar-link'), to('governance/#calendar'))] },
				],
			},
		],
	};
}
