import { measureName } from '../../charts/comparison-in-words.ts';
import { defenceNames, otherFactNames, type Facts } from '../../model/compare/pack.ts';
import { creditPoints, hoursPerCreditPoint } from '../../model/credits.ts';
import { surenesses } from '../../schema/outcome-words.ts';
import type { CompareLocale, IndexedQualification, QualificationFile } from './data.ts';

/** What is said of every joint qualification, and what follows from its hours. */
function jointFacts({ facts, hours }: QualificationFile, { words: { facts: words }, fill }: CompareLocale): Facts {
	if (!hours) return {};
	const { total } = hours;
	const points = creditPoints(total);
	return {
		evidence: { ...facts.evidence, note: words['compare.joint'] },
		type: { text: words['qualification.kind'] },
		duration: { text: fill(words['compare.hours'], { hours: fill(words['qualification.hours'], hours) }) },
		credits: { text: fill(words['unit.credit'], { points, hours: total, rule: hoursPerCreditPoint }) },
		inForce: { absent: 'not-applicable' },
	};
}

/** Ids of the sources in which the outcomes of a qualification were read. */
export const sourcesOfOutcomes = ({ outcomes }: Pick<QualificationFile, 'outcomes'>): string[] => [
	...new Set(outcomes.flatMap(({ sources }) => sources)),
];

/** On what the profile of a qualification rests: what was read, how complete the list is, and how its room is measured. */
function readingFacts(
	{ basis, isClosed, read }: IndexedQualification,
	file: QualificationFile,
	locale: CompareLocale,
): Facts {
	const { compare: words } = locale.words;
	const { facts, measure, outcomes } = file;
	const counted = surenesses.map((word) => {
		const count = outcomes.filter(({ sureness }) => sureness === word).length;
		return locale.fill(words[`sureness-count.${word}`], { count });
	});
	const isRead = basis === 'outcomes' || basis === 'units';
	return {
		read: {
			text: words[`read.${read ?? 'units'}`],
			sources: sourcesOfOutcomes(file),
		},
		list: isRead ? { ...facts.list, text: words[isClosed ? 'list.closed' : 'list.open'] } : { absent: 'not-collected' },
		measure: outcomes.length > 0 ? { text: measureName(locale, measure) } : { absent: 'not-collected' },
		sureness:
			basis === 'units'
				? { text: words['sureness-units'] }
				: outcomes.length > 0
					? {
							text: locale.fill(words[read === 'entered' ? 'sureness-entered' : 'sureness-of'], {
								counts: locale.list(counted),
								all: outcomes.length,
							}),
						}
					: { absent: 'not-collected' },
	};
}

/** In force since when and until when, as far as it is known. */
function inForceFact({ facts, inForce }: QualificationFile, { words: { compare: words }, fill }: CompareLocale): Facts {
	if (!inForce?.from && !inForce?.to) return {};
	const { from, to } = inForce;
	const text = from && to ? words['in-force.both'] : from ? words['in-force.from'] : words['in-force.to'];
	const { note } = facts.inForce ?? {};
	return { inForce: { text: fill(text, { from: from ?? '', to: to ?? '' }), ...(note ? { note } : {}) } };
}

/** The facts of a qualification in words, in the order of the page. */
export function factsInWords(one: IndexedQualification, file: QualificationFile, locale: CompareLocale): Facts {
	const facts = {
		...file.facts,
		...readingFacts(one, file, locale),
		...inForceFact(file, locale),
		...jointFacts(file, locale),
	};
	return Object.fromEntries(
		[...defenceNames, ...otherFactNames].flatMap((name) => (facts[name] ? [[name, facts[name]]] : [])),
	);
}
