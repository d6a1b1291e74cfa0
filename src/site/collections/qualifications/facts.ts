import { workloadInWords } from '../../../charts/comparison-in-words.ts';
import type { ViewContext } from '../../view-context.ts';
import { isAbsent } from '../../../schema/common.ts';
import type { NationalQualification } from '../../../schema/qualification.ts';
import type { citations } from '../../citations.ts';
import { link, text, type Fact, type Inline } from '../../view.ts';
import { readFacts } from './read.ts';
import { profileOf } from './room.ts';

type Citing = Pick<ReturnType<typeof citations>, 'evidence'>;

const beginLarge = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** What sort of education it closes, and who awards it. */
export function ledeOf({ t }: ViewContext, { type, awardingBody }: NationalQualification): string {
	const sort = `${beginLarge(type)}.`;
	return isAbsent(awardingBody) ? sort : `${sort} ${t('national.awarded', { body: awardingBody })}`;
}

/** How long it takes: in years where the source gives them, else in its words. */
function lengthFacts({ t, locale, valueOr }: ViewContext, { years, duration }: NationalQualification): Fact[] {
	const inWords = { term: t('national.duration'), values: [valueOr(duration, (value) => [text(value)])] };
	return years === undefined
		? [{ ...inWords, at: 'strip' }]
		: [
				{
					term: t('national.length'),
					values: [[text(t('national.years', { years: locale.number(years), count: years }))]],
					at: 'strip',
				},
				inWords,
			];
}

/** Its credits: the figure where there is one, else in the words of the source. */
function creditFacts({ t, locale, valueOr }: ViewContext, { workload = [], credits }: NationalQualification): Fact[] {
	const [figure] = workload.filter(({ unit }) => unit !== 'hours');
	const inWords = { term: t('national.credits'), values: [valueOr(credits, (value) => [text(value)])] };
	return figure
		? [{ term: t('national.credits'), values: [[text(workloadInWords(locale, figure))]], at: 'strip' }, inWords]
		: [{ ...inWords, at: 'strip' }];
}

/** What is known of a national qualification, the figures that others are compared by first. */
export function nationalFacts(
	context: ViewContext,
	{ evidence }: Citing,
	qualification: NationalQualification,
	outcomes: number,
): Fact[] {
	const { catalogue, t, pick, valueOr, linkTo, status } = context;
	const { rooms } = profileOf(context, qualification);
	const framework = catalogue['national-frameworks'].byId.get(qualification.framework);
	const sure = (value: string, state: string): Inline[] => [text(`${value} `), status(state)];
	return [
		{ term: t('fact.evidence'), values: [evidence(qualification.evidence)], at: 'state' },
		{ term: t('fact.eqf'), values: [valueOr(qualification.eqfLevel, (level) => [text(String(level))])], at: 'strip' },
		{
			term: framework?.shortTitle ?? t('national.level'),
			values: [valueOr(qualification.nationalLevel, (level) => [text(level)])],
			at: 'strip',
		},
		...lengthFacts(context, qualification),
		{
			term: t('fact.isco'),
			values: [valueOr(qualification.isco, ({ group }) => [link(group, '#jobs')])],
			at: 'strip',
		},
		...(rooms.size > 0
			? [{ term: t('collection.competences'), values: [[link(String(rooms.size), '#room')]], at: 'strip' as const }]
			: []),
		...creditFacts(context, qualification),
		{
			term: t('national.levels'),
			values: [evidence(qualification.levelEvidence), [text(pick(qualification.levelBasis))]],
		},
		{ term: t('fact.framework'), values: [[linkTo('national-frameworks', qualification.framework)]] },
		{ term: t('national.awarding'), values: [valueOr(qualification.awardingBody, (body) => [text(body)])] },
		...(isAbsent(qualification.isco)
			? []
			: [{ term: t('national.isco-sure'), values: [sure(qualification.isco.group, qualification.isco.status)] }]),
		{
			term: t('national.isced'),
			values: [valueOr(qualification.iscedF, ({ field, status: state }) => sure(field, state))],
		},
		...readFacts(context, qualification, outcomes),
		{
			term: t('national.code'),
			values: [valueOr(qualification.nationalCode, (code) => [text(code)])],
			at: 'identifiers',
		},
	];
}
