import { quote } from '../../charts/quote.ts';
import { isDay } from './day.ts';
import type { KnownIds } from './known.ts';
import type { Leaving } from './leaving.ts';
import {
	answers,
	type AchievedUnit,
	type AnsweredOutcome,
	type Answer,
	type Profile,
	type ProfileList,
	type StatedCompetence,
} from './profile.ts';

/** Texts are cut where they are longer. */
const longest = { body: 200, evidence: 2000 };

type Fields = Readonly<Record<string, unknown>>;

/** Reads one entry of a list; nothing where it cannot be taken. */
type ReadEntry<T> = (leaving: Leaving, known: KnownIds, path: string, entry: Fields) => T | undefined;

const unitOf = (leaving: Leaving, known: KnownIds, path: string, { unit }: Fields) =>
	leaving.id(`${path}/unit`, unit, (id) => known.outcomesOf(id) !== undefined, known.insteadOf);

const outcome: ReadEntry<AnsweredOutcome> = (leaving, known, path, entry) => {
	const unit = unitOf(leaving, known, path, entry);
	if (unit === undefined) return undefined;
	const id = String(entry['outcome']);
	if (!known.outcomesOf(unit)?.includes(id))
		return leaving.leave(`${path}/outcome`, 'unknown-outcome', { unit, id: quote(id) });
	const answer = answers.find((one): one is Answer => one === entry['answer']);
	if (!answer)
		return leaving.leave(`${path}/answer`, 'unknown-answer', {
			value: quote(String(entry['answer'])),
			answers: leaving.locale.list([...answers]),
		});
	return { unit, outcome: id, answer, evidence: leaving.text(`${path}/evidence`, entry['evidence'], longest.evidence) };
};

const competence: ReadEntry<StatedCompetence> = (leaving, known, path, entry) => {
	const id = leaving.id(
		`${path}/competence`,
		entry['competence'],
		(one) => known.levelsOf(one) !== undefined,
		known.insteadOf,
	);
	if (id === undefined) return undefined;
	const levels = known.levelsOf(id) ?? [];
	const level = levels.find((one) => one === entry['level']);
	if (level === undefined)
		return leaving.leave(`${path}/level`, 'no-level', {
			competence: id,
			level: quote(String(entry['level'])),
			levels: leaving.locale.list(levels.map(String)),
		});
	return { competence: id, level };
};

const achieved: ReadEntry<AchievedUnit> = (leaving, known, path, entry) => {
	const unit = unitOf(leaving, known, path, entry);
	if (unit === undefined) return undefined;
	const { date } = entry;
	const isGood = typeof date === 'string' && isDay(date);
	if (date !== undefined && !isGood) leaving.leave(`${path}/date`, 'no-day', { value: quote(String(date)) });
	return {
		unit,
		...(isGood ? { date } : {}),
		body: leaving.text(`${path}/body`, entry['body'], longest.body),
		evidence: leaving.text(`${path}/evidence`, entry['evidence'], longest.evidence),
	};
};

/** How the entries of each list are read. */
export const entryReaders: { [L in ProfileList]: ReadEntry<Profile[L][number]> } = {
	outcomes: outcome,
	competences: competence,
	// A skill is its id, and has no fields.
	skills: (leaving, known, path, { id }) => leaving.id(path, id, known.isSkill, known.insteadOf),
	units: achieved,
};

/** What an entry is about: what a list may name once. */
export const keyOf = (entry: Profile[ProfileList][number]): string => {
	if (typeof entry === 'string') return entry;
	if ('outcome' in entry) return `${entry.unit}#${entry.outcome}`;
	return 'unit' in entry ? entry.unit : entry.competence;
};
