import { workloadInWords } from '../../../charts/comparison-in-words.ts';
import { nameIn } from '../../../datasets/names.ts';
import { addressOf } from '../../../model/addresses.ts';
import { creditPoints, outcomePoints } from '../../../model/credits.ts';
import type { DocumentBlock, Run } from '../../docx/document.ts';
import { shareOf } from '../../matching/standing.ts';
import { parties, partyFields } from '../agreement.ts';
import type { CreditView } from '../data.ts';
import { nameOfUnit } from '../names.ts';
import { outcomesPlanned, plannedOf } from '../planned.ts';
import { blank, entered, figure, heading, labelled, line, listed, part, said, tableOf } from './lines.ts';

/** A unit by its name in the namespace and the version of the edition: hours can change between versions. */
export const unitId = ({ scheme, locale }: CreditView, id: string): string => {
	const { edition } = scheme.data;
	const address = nameIn(edition, addressOf('learning-units', id));
	return locale.fill(locale.words.credit['doc.unit-id'], { address, version: edition.version });
};

function partyTable(view: CreditView): DocumentBlock {
	const { credit: words } = view.locale.words;
	return tableOf(
		[words['doc.party'], words.name, words.address, words.contact],
		parties.map((party) => [
			said(words[`doc.${party}`]),
			...partyFields.map((field) => [entered(view, view.agreement[party][field])]),
		]),
	);
}

/** What is said of the qualification: its credit by the rule of the scheme, or its workload in its own system. */
function standing(view: CreditView): Run[][] {
	const { locale, scheme, target, reckoned, described, profile } = view;
	const { words, fill, list } = locale;
	const { credit } = words;
	const title = target && scheme.data.qualifications[target.id];
	const achieved = profile.units.map(({ unit }) => nameOfUnit(view, unit));
	const units = labelled(credit['doc.units'], {
		text: achieved.length > 0 ? fill(credit['doc.units-annex'], { list: list(achieved) }) : credit['doc.units-none'],
	});
	if (!title) return [labelled(credit['doc.qualification'], blank(view)), units];
	const place = target.kind === 'joint' ? credit['doc.joint'] : target.group;
	const level = labelled(
		credit['doc.level'],
		title.eqf === undefined
			? blank(view)
			: { text: fill(credit[target.kind === 'joint' ? 'doc.level-joint' : 'doc.level-stated'], { level: title.eqf }) },
	);
	const named = labelled(credit['doc.qualification'], { text: `${title.title} (${place})` });
	if (!reckoned) {
		const stated = (described?.workload ?? []).map((one) => workloadInWords(locale, one));
		const text = stated.length > 0 ? list(stated) : credit['doc.workload-none'];
		return [named, level, labelled(credit['doc.workload'], { text }), units];
	}
	const { asked, recognised } = reckoned.counted;
	const text = fill(credit['doc.credit-text'], {
		...{ asked: creditPoints(asked), recognised: creditPoints(recognised) },
		...{ askedHours: asked, recognisedHours: recognised, left: creditPoints(asked - recognised) },
	});
	return [
		...[named, level, labelled(credit['doc.credit'], { text })],
		labelled(credit['doc.final'], { text: list(title.final ?? []) }),
		units,
	];
}

function learnt(view: CreditView): DocumentBlock[] {
	const { locale, scheme } = view;
	const { words, fill, list, number } = locale;
	const { credit } = words;
	const planned = plannedOf(view);
	if (planned.length === 0) return [line([blank(view)])];
	return planned.flatMap(({ unit, outcomes }): DocumentBlock[] => {
		const { hours, points } = scheme.data.units[unit] ?? { hours: 0, points: 0 };
		const chosen = outcomesPlanned(scheme, { unit, outcomes });
		const left = scheme.outcomesOf(unit).filter((one) => !chosen.includes(one));
		return [
			line([
				{ text: fill(credit['doc.unit'], { name: nameOfUnit(view, unit), hours, points }), bold: true },
				{ text: ` ${unitId(view, unit)}` },
			]),
			...(left.length > 0
				? [
						line([
							{ text: fill(credit['doc.some'], { list: list(left.map(({ id }) => id)) }) },
							...[{ text: ' ' }, blank(view)],
						]),
					]
				: []),
			tableOf(
				[credit['doc.outcome'], credit['doc.sign'], figure(credit.hours), figure(credit.points)],
				chosen.map((one) => [
					[{ text: `${one.id} `, bold: true }, { text: one.text }],
					said(one.criterion),
					said(number(one.hours, { most: 2 })),
					said(number(outcomePoints(one.hours), { most: 2 })),
				]),
			),
		];
	});
}

const assessed = (view: CreditView): DocumentBlock[] =>
	plannedOf(view).flatMap(({ unit }) => {
		const { credit: words } = view.locale.words;
		return [
			line([{ text: nameOfUnit(view, unit), bold: true }]),
			tableOf(
				[
					words['doc.method'],
					figure(words['doc.share']),
					figure(words['doc.pass']),
					words['doc.day'],
					words['doc.assessors'],
				],
				(view.scheme.data.units[unit]?.methods ?? []).map(({ id, name, weight, passMark }) => [
					[{ text: `${id} `, bold: true }, { text: name }],
					...[said(String(weight)), said(String(passMark)), [], []],
				]),
			),
		];
	});

/** Outcomes of what is to be learnt that the learner has answered as shown: claimed as learnt before. */
function prior(view: CreditView): DocumentBlock[] {
	const { locale, scheme, standing } = view;
	const { credit: words } = locale.words;
	const claims = plannedOf(view).flatMap((one) =>
		outcomesPlanned(scheme, one).flatMap((outcome) => {
			const answer = standing.of(outcome);
			if (shareOf(answer) < 1) return [];
			const evidence = answer?.evidence.trim() || words['doc.prior-evidence'];
			const { id, text } = outcome;
			return [
				said(locale.fill(words['doc.prior-claim'], { unit: nameOfUnit(view, one.unit), outcome: id, text, evidence })),
			];
		}),
	);
	if (claims.length === 0) return [listed([labelled(words['doc.prior-blank'], blank(view))])];
	return [line(said(words['doc.prior-claimed'])), listed(claims)];
}

/** Who signs, with room for it. */
export function signatures(view: CreditView, those: readonly (typeof parties)[number][]): DocumentBlock {
	const { credit: words } = view.locale.words;
	return tableOf(
		[words['doc.party'], words['doc.function'], words['doc.place-day'], words['doc.signature']],
		those.map((party) => [said(words[`doc.${party}`]), [blank(view)], [blank(view)], [blank(view)]]),
	);
}

/** The agreement of learner, home and host, by the parts that ECVET gives it. */
export function agreementBlocks(view: CreditView): DocumentBlock[] {
	const { locale, agreement, scheme } = view;
	const { credit: words } = locale.words;
	const { title, version } = scheme.data.edition;
	const { from, to } = agreement.period;
	return [
		part(words['doc.title'], false),
		line(said(locale.fill(words['doc.intro'], { edition: title, version }))),
		heading(words['doc.parties']),
		partyTable(view),
		heading(words['doc.time']),
		listed([
			labelled(words.from, entered(view, from)),
			labelled(words.to, entered(view, to)),
			labelled(words.place, entered(view, agreement.place)),
			labelled(words.language, entered(view, agreement.language)),
		]),
		heading(words['doc.where']),
		listed(standing(view)),
		heading(words['doc.learnt']),
		...learnt(view),
		heading(words['doc.assessment']),
		line(said(words['doc.assessment-text'])),
		...assessed(view),
		heading(words['doc.documentation']),
		line([{ text: `${words['doc.documentation-text']} ` }, blank(view)]),
		heading(words['doc.recognition']),
		listed([
			labelled(words['doc.validated'], blank(view)),
			labelled(words['doc.recognised-as'], entered(view, agreement.recognition)),
			labelled(words['doc.recognised-by'], blank(view)),
			labelled(words['doc.recognised-else'], blank(view)),
		]),
		heading(words['doc.prior']),
		...prior(view),
		heading(words['doc.signatures']),
		signatures(view, parties),
	];
}
