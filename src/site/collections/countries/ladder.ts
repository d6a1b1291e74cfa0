import { isEnded } from '../../../model/compare/ended.ts';
import { isAbsent } from '../../../schema/absent.ts';
import type { NationalFramework } from '../../../schema/national-framework.ts';
import type { NationalQualification } from '../../../schema/qualification.ts';
import { allAre, usualOf } from '../../all-are.ts';
import type { citations } from '../../citations.ts';
import type { ViewContext } from '../../view-context.ts';
import { joined, link, muted, text, type Block, type Inline, type Section } from '../../view.ts';

const eqfLevels = [8, 7, 6, 5, 4, 3, 2, 1];

const levelOf = <T>(value: T | { absent: string }): T | undefined => (isAbsent(value) ? undefined : (value as T));

/** The levels of a framework beside those of the EQF, with the qualifications that stand on them. */
export function ladderSection(
	context: ViewContext,
	{ evidence }: Pick<ReturnType<typeof citations>, 'evidence'>,
	framework: NationalFramework,
	qualifications: readonly NationalQualification[],
): Section {
	const { catalogue, t, pick, pathOf, exception, reason } = context;
	const usual = usualOf(qualifications.map(({ levelEvidence }) => levelEvidence.status)) ?? 'verified';
	const named = (one: NationalQualification): Inline[] => [
		link(pick(one.title), pathOf('qualifications', one.id)),
		...exception(one.levelEvidence.status, usual),
		...(isEnded(one, catalogue.edition) ? [muted(` (${t('national.ended')})`)] : []),
	];
	const cell = (some: readonly NationalQualification[]) => joined(some.map(named), '; ');
	const without = qualifications.filter(({ eqfLevel }) => isAbsent(eqfLevel));
	const rows = eqfLevels.flatMap((eqf): Inline[][][] => {
		const levels = framework.levels.filter((level) => levelOf(level.eqf) === eqf);
		const here = qualifications.filter(({ eqfLevel }) => levelOf(eqfLevel) === eqf);
		if (levels.length === 0 && here.length === 0) return [];
		return [
			[[{ text: String(eqf), as: 'strong' }], [text(levels.map(({ notation }) => notation).join(', '))], cell(here)],
		];
	});
	const unrelated = framework.levels.filter(({ eqf }) => isAbsent(eqf));
	const table: Block = {
		kind: 'table',
		caption: t('ladder.with-qualifications', { framework: framework.shortTitle }),
		head: [{ label: t('fact.eqf') }, { label: framework.shortTitle }, { label: t('country.qualifications') }],
		rows: [
			...rows,
			...unrelated.map(({ notation, eqf }): Inline[][] => [
				isAbsent(eqf) ? reason({ absent: eqf.absent }) : [],
				[text(notation)],
				[],
			]),
			...(without.length > 0 ? [[[muted(t('ladder.no-level'))], [], cell(without)]] : []),
		],
	};
	return {
		id: framework.id,
		title: pick(framework.title),
		half: true,
		blocks: [
			{
				kind: 'text',
				text: [
					text(`${t('ladder.mapping')}: `),
					...evidence(framework.mapping),
					text(' '),
					link(framework.shortTitle, pathOf('national-frameworks', framework.id)),
					...(qualifications.length > 0 ? [text(`. ${allAre(context, usual, t('ladder.levels'))}`)] : []),
				],
			},
			table,
		],
	};
}
