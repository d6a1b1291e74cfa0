import type { ListOf } from '../../list-view.ts';
import type { ViewContext } from '../../view-context.ts';
import { byCountryName, countryFilter } from '../../country-filter.ts';
import { workloadInWords } from '../../../charts/comparison-in-words.ts';
import { isEnded } from '../../../model/compare/ended.ts';
import { roomsByCompetence } from '../../../model/compare/profile.ts';
import { toComparable } from '../../../model/compare/to-comparable.ts';
import { ownLanguage } from '../../../model/own-language.ts';
import { qualificationFigures } from '../../../model/qualification-figures.ts';
import { jointQualifications, nationalQualifications } from '../../../model/qualifications.ts';
import type { JointQualification, NationalQualification, Qualification } from '../../../schema/qualification.ts';
import { link, muted, text, type Inline } from '../../view.ts';

/** Credits in their own system, of which there is no exchange into another; else as the source words them. */
function creditCell({ locale, briefly }: ViewContext, { credits, workload = [] }: NationalQualification): Inline[] {
	const counted = workload.find(({ unit }) => unit !== 'hours');
	return counted
		? [{ text: workloadInWords(locale, counted), by: `${counted.unit} ${counted.from}` }]
		: briefly(credits, (words) => [{ text: words, by: words }]);
}

/** Its title, in its own language below where that is another, and whether it has ended. */
function titleCell({ catalogue, pick, pathOf, t }: ViewContext, q: Qualification): Inline[] {
	const title = pick(q.title);
	const own = q.kind === 'national' && q.nationalTitle !== title ? q : undefined;
	return [
		link(title, pathOf('qualifications', q.id)),
		...(isEnded(q, catalogue.edition) ? [muted(` ${t('qualification.ended')}`)] : []),
		...(own ? [{ text: own.nationalTitle, as: 'below' as const, lang: ownLanguage(own.country) }] : []),
	];
}

/** How many competences its profile has, as far as it was read. */
const competencesCell = ({ catalogue }: ViewContext, q: Qualification): Inline[] => {
	const count = roomsByCompetence(toComparable(catalogue, q)).size;
	return [count > 0 ? text(String(count)) : muted('–')];
};

function nationalRow(context: ViewContext, q: NationalQualification): Inline[][] {
	const { locale, linkTo, briefly } = context;
	return [
		titleCell(context, q),
		[linkTo('countries', q.country)],
		briefly(q.eqfLevel, (level) => [text(String(level))]),
		briefly(q.isco, ({ group }) => [text(group)]),
		competencesCell(context, q),
		creditCell(context, q),
		[text(locale.words.compare[`read.${q.read}`])],
	];
}

function jointRow(context: ViewContext, q: JointQualification): Inline[][] {
	const { catalogue: c, locale, t } = context;
	const { creditPoints } = qualificationFigures(c, q);
	return [
		titleCell(context, q),
		[muted(t('qualification.kind-joint'))],
		[text(String(q.eqf.level))],
		[text(c.occupations.byId.get(q.occupation)?.iscoGroup ?? '–')],
		competencesCell(context, q),
		[{ text: t('unit.points', { points: creditPoints }), by: `scheme-points ${creditPoints}` }],
		[text(locale.words.compare['read.units'])],
	];
}

export const list: ListOf<'qualifications'> = (context) => {
	const { catalogue: c, locale, t } = context;
	const national = nationalQualifications(c);
	return {
		lede: t('qualification.list-lede', {
			national: national.length,
			countries: new Set(national.map(({ country }) => country)).size,
			joint: jointQualifications(c).length,
		}),
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'country', label: t('fact.country') },
			{ key: 'eqf', label: t('fact.eqf'), numeric: true },
			{ key: 'isco', label: t('fact.isco') },
			{ key: 'competences', label: t('collection.competences'), numeric: true },
			{ key: 'credit', label: t('fact.credit') },
			{ key: 'read', label: t('national.read') },
		],
		filterBy: [
			countryFilter(context),
			{ key: 'eqf', label: t('fact.eqf'), order: locale.compare },
			{ key: 'isco', label: t('fact.isco'), order: locale.compare },
			{ key: 'read', label: t('national.read'), wordOf: (v) => locale.words.compare[`read.${v}` as 'read.units'] },
			{
				key: 'kind',
				label: t('fact.type'),
				wordOf: (v) => t(`qualification.kind-${v}` as 'qualification.kind-joint'),
			},
		],
		// Countries by their names, as the eye looks for them.
		records: [...national.toSorted(byCountryName(context)), ...jointQualifications(c)],
		cells: (one) => (one.kind === 'joint' ? jointRow(context, one) : nationalRow(context, one)),
		comparable: (one) => !isEnded(one, c.edition),
	};
};
