import type { ViewContext } from '../../view-context.ts';
import { isEnded } from '../../../model/compare/ended.ts';
import type { ListedOutcome } from '../../../model/outcomes-of.ts';
import { isAbsent } from '../../../schema/common.ts';
import type { NationalQualification } from '../../../schema/qualification.ts';
import type { citations } from '../../citations.ts';
import { copyInWords } from '../../sections/copy-in-words.ts';
import { link, text, type Inline, type RecordContent, type Section } from '../../view.ts';

type Facts = RecordContent['facts'];

/** Since when and until when it is in force. */
function inForceFact({ catalogue, t, pick, valueOr }: ViewContext, qualification: NationalQualification): Facts {
	const { from, to, note } = qualification.inForce;
	const until = (): Inline[] => {
		if (to === undefined) return [];
		return isAbsent(to)
			? [text(`${t('national.ended')}: `), ...valueOr(to, () => [])]
			: [text(t('national.until', { day: to }))];
	};
	return [
		{
			term: t('national.in-force'),
			values: [
				valueOr(from, (day) => [text(t('national.since', { day }))]),
				until(),
				isEnded(qualification, catalogue.edition) ? [text(t('national.not-compared'))] : [],
				note ? [text(pick(note))] : [],
			].filter((value) => value.length > 0),
		},
	];
}

/** What stands before the title of one that is no longer awarded. */
export function endedMark({ catalogue, t }: ViewContext, qualification: NationalQualification): Inline[] {
	if (!isEnded(qualification, catalogue.edition)) return [];
	const { to } = qualification.inForce;
	const day = to === undefined || isAbsent(to) ? undefined : to;
	return [text(' · '), { text: day ? t('national.ended-after', { day }) : t('qualification.ended'), as: 'strong' }];
}

/** Since when it is in force, and how far it was read. */
export const readFacts = (context: ViewContext, qualification: NationalQualification, listed: number): Facts => {
	const { t } = context;
	return [
		...inForceFact(context, qualification),
		{
			term: t('national.read'),
			values: [
				[link(t(`read.${qualification.read}`), '#read')],
				...(listed > 0
					? [[text(`${t('national.outcomes', { count: listed })}, ${t(`list.${qualification.list.kind}`)}`)]]
					: []),
			],
		},
	];
};

/** How far it was read, how complete the list of outcomes is, and in which sources. */
export function readSection(
	context: ViewContext,
	{ cite }: Pick<ReturnType<typeof citations>, 'cite'>,
	qualification: NationalQualification,
	outcomes: readonly ListedOutcome[],
): Section {
	const { t, pick, pathOf, catalogue } = context;
	const { read, list, evidence } = qualification;
	const sources = [...new Set([...outcomes.map(({ outcome }) => outcome.source), ...evidence.sources])];
	return {
		id: 'read',
		title: t('section.read'),
		blocks: [
			{
				kind: 'text',
				text: [
					text(
						[
							t(`read-says.${read}`),
							...(outcomes.length > 0 ? [t(`list-says.${list.kind}`)] : []),
							...(list.scope ? [t('list.scope', { scope: pick(list.scope) })] : []),
						].join(' '),
					),
				],
			},
			{
				kind: 'list',
				items: sources.map((id) => [
					link(catalogue.sources.byId.get(id)?.title ?? id, pathOf('sources', id)),
					text(` `),
					...cite([id]),
					text(`: ${copyInWords(context, id)}`),
				]),
			},
		],
	};
}
