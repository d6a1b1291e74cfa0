import type { ViewContext } from '../../view-context.ts';
import { isFirm, leastFirm } from '../../../charts/qualification-series.ts';
import { pairsAbroad } from '../../../model/compare/closest-abroad.ts';
import { isEnded } from '../../../model/compare/ended.ts';
import type { Word } from '../../../model/compare/words.ts';
import { iscoGroupOf, occupationsOfGroup } from '../../../model/isco.ts';
import { isAbsent } from '../../../schema/absent.ts';
import type { NationalQualification, Qualification } from '../../../schema/qualification.ts';
import { link, text, type Block, type Inline, type Section } from '../../view.ts';

/** The jobs of the group of occupations that it leads to, by their names in ESCO. */
export function jobsSection(context: ViewContext, { isco }: NationalQualification): Section {
	const { catalogue, t, pick, linkTo, reason, exception } = context;
	const section = (...blocks: Block[]): Section => ({ id: 'jobs', title: t('section.jobs'), half: true, blocks });
	if (isAbsent(isco)) return section({ kind: 'text', text: [...reason(isco), text(` ${t('jobs.none')}`)] });
	const group = iscoGroupOf(catalogue, isco.group);
	const name = `${isco.group} ${group ? pick(group.title) : ''}`.trim();
	const jobs = occupationsOfGroup(catalogue, isco.group);
	return section(
		{ kind: 'text', text: [text(t('jobs.group', { group: name })), ...exception(isco.status, 'verified')] },
		jobs.length > 0
			? { kind: 'list', dense: true, items: jobs.map(({ id }) => [linkTo('occupations', id)]) }
			: { kind: 'text', text: [text(t('jobs.no-occupation'))] },
	);
}

/** Where a holder can go, and who can come: so many, and a way to the picture of all of them. */
export function moves(context: ViewContext, qualification: Qualification): Block[] {
	const { t, to, catalogue } = context;
	if (isEnded(qualification, catalogue.edition)) return [];
	const known = pairsAbroad(catalogue, qualification.id).filter(({ coverage }) => coverage !== undefined);
	if (known.length === 0) return [];
	const of = (word: Word) => known.filter((pair) => pair.word === word);
	const chart = (query: string) => to(`charts/who-can-move/?from=${qualification.id}${query}`);
	return [
		{
			kind: 'text',
			text: [
				text(
					t('moves.says', {
						known: known.length,
						most: of('most').length,
						mostFirm: of('most').filter(isFirm).length,
						part: of('part').length,
						partFirm: of('part').filter(isFirm).length,
						least: leastFirm,
					}),
				),
			],
		},
		{ kind: 'list', items: [[link(t('moves.out'), chart(''))], [link(t('moves.in'), chart('&way=in'))]] },
	];
}

/** Where a national qualification leads: abroad, and to what took its place. */
export function leadsSection(context: ViewContext, qualification: NationalQualification): Section {
	const { t, linkTo } = context;
	const { predecessor, successor } = qualification;
	const named = (term: string, other: typeof successor): Inline[][] =>
		other === undefined
			? []
			: [[text(`${term}: `), typeof other === 'string' ? linkTo('qualifications', other) : text(other.name)]];
	const items = [...named(t('national.successor'), successor), ...named(t('national.predecessor'), predecessor)];
	const blocks: Block[] = [
		...moves(context, qualification),
		...(items.length > 0 ? [{ kind: 'list' as const, items }] : []),
	];
	return {
		id: 'leads',
		title: t('section.progression'),
		half: true,
		blocks: blocks.length > 0 ? blocks : [{ kind: 'text', text: [text(t('moves.none'))] }],
	};
}
