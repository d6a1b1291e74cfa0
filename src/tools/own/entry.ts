import { quote } from '../../charts/quote.ts';
import { outcomeTypes, surenesses } from '../../schema/outcome-words.ts';
import type { Coding, OwnOutcome } from './own.ts';
import { isFields, type Fields, type OwnReading } from './reading.ts';

/** More outcomes are not taken: nobody goes through them. */
export const mostOutcomes = 500;

/** Texts are cut where they are longer. */
export const longest = { text: 1000, name: 200, reason: 1000 };

/** The framework to which outcomes are given. */
export const framework = 'e-cf-3.0';

const isGiven = (value: unknown) => value !== undefined && value !== null && value !== '';

/** A text on one line, without what is not seen; so it stands in a record of the content as well. */
export const tidy = (text: string): string =>
	text
		.replace(/[\p{Zl}\p{Zp}\p{Zs}\p{Cc}]+/gu, ' ')
		.replace(/[\p{Cf}\p{Cn}\p{Co}\p{Cs}]/gu, '')
		.trim();

const textOf = ({ leaving }: OwnReading, path: string, given: unknown, most: number): string =>
	typeof given === 'string' ? leaving.text(path, tidy(given), most).trim() : '';

/** The entries of a list; a list of one may stand without it. */
const listOf = (given: unknown): unknown[] => (Array.isArray(given) ? given : isGiven(given) ? [given] : []);

function typeOf({ leaving, locale }: OwnReading, path: string, given: unknown) {
	const type = outcomeTypes.find((one) => one === given);
	if (!type && isGiven(given))
		leaving.leave(path, 'no-type', { value: quote(String(given)), types: locale.list([...outcomeTypes]) });
	return type;
}

/** A number that a file states as one or as a text; nothing where it is none in these bounds. */
export function amount(given: unknown, above: number, most: number): number | undefined {
	const number = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
	return typeof number === 'number' && number > above && number <= most ? number : undefined;
}

function hoursOf({ leaving }: OwnReading, path: string, given: unknown): number | undefined {
	const hours = amount(given, 0, 100_000);
	if (hours === undefined && isGiven(given)) leaving.leave(path, 'no-hours', { value: quote(String(given)) });
	return hours;
}

/** An id of a competence, which may be written by its code alone. */
function competenceOf({ leaving, known }: OwnReading, path: string, given: unknown): string | undefined {
	const code = String(given).toUpperCase();
	const id = /^[A-E]\.\d{1,2}$/.test(code) ? `${framework}/${code}` : String(given);
	if (/^e-cf-(?!3\.0\/)/.test(id)) return leaving.leave(path, 'other-framework', { id: quote(id) });
	return leaving.id(path, id, known.isCompetence, known.insteadOf);
}

function codingOf(reading: OwnReading, path: string, given: Fields): Coding | undefined {
	const { leaving, locale } = reading;
	const at = `${path}/competences`;
	const list = listOf(given['competences']);
	const found = new Set(list.flatMap((one, i) => competenceOf(reading, `${at}/${i}`, one) ?? []));
	// What names nothing that is known says nothing; a list that is empty says that it lies outside.
	if (list.length > 0 && found.size === 0) return undefined;
	const [first, second, ...others] = found;
	for (const other of others) leaving.leave(at, 'third-competence', { id: quote(other) });
	const said = surenesses.find((word) => word === given['sureness']);
	if (!said && isGiven(given['sureness']))
		leaving.leave(`${path}/sureness`, 'no-sureness', {
			value: quote(String(given['sureness'])),
			taken: 'likely',
			words: locale.list([...surenesses]),
		});
	const sureness = said ?? 'likely';
	const reason = textOf(reading, `${path}/reason`, given['reason'], longest.reason);
	if (sureness === 'open' && !reason) leaving.leave(`${path}/reason`, 'no-reason');
	return { competences: [first, second].filter((id) => id !== undefined), sureness, reason };
}

function skillsOf({ leaving, known }: OwnReading, path: string, given: unknown): string[] {
	const found = listOf(given).flatMap((one, i) => {
		const id = (typeof one === 'string' && known.skillOf(one)) || one;
		return leaving.id(`${path}/${i}`, id, known.isSkill, known.insteadOf) ?? [];
	});
	return [...new Set(found)];
}

/** An outcome of a list, with the id that it has there; nothing where it has no words. */
function readOutcome(reading: OwnReading, path: string, given: unknown): OwnOutcome | undefined {
	const { leaving } = reading;
	if (!isFields(given)) return leaving.leave(path, 'no-object');
	const text = textOf(reading, `${path}/text`, given['text'], longest.text);
	if (!/\p{L}/u.test(text)) return leaving.leave(`${path}/text`, 'no-text');
	const type = typeOf(reading, `${path}/type`, given['type']);
	const unit = textOf(reading, `${path}/unit`, given['unit'], longest.name);
	const place = textOf(reading, `${path}/place`, given['place'], longest.name);
	const hours = hoursOf(reading, `${path}/hours`, given['hours']);
	const coding = isFields(given['coding']) ? codingOf(reading, `${path}/coding`, given['coding']) : undefined;
	return {
		id: typeof given['id'] === 'string' ? given['id'] : '',
		text,
		...(type ? { type } : {}),
		...(unit ? { unit } : {}),
		...(place ? { place } : {}),
		...(hours === undefined ? {} : { hours }),
		...(coding ? { coding } : {}),
		skills: skillsOf(reading, `${path}/skills`, given['skills']),
	};
}

/** Outcomes each with an id of its own: what has none, or one that is taken, gets the next that is free. */
function withIds(outcomes: readonly OwnOutcome[]): OwnOutcome[] {
	const isId = (id: string) => /^[a-z]\d{1,4}$/.test(id);
	const given = new Set(outcomes.map(({ id }) => id));
	const used = new Set<string>();
	let number = 0;
	return outcomes.map((outcome) => {
		let { id } = outcome;
		if (!isId(id) || used.has(id))
			do id = `o${++number}`;
			while (given.has(id) || used.has(id));
		used.add(id);
		return { ...outcome, id };
	});
}

/** The first entries of a list, where there are too many; the others are told in one sentence. */
export function upToMost<T extends { path: string }>({ leaving }: OwnReading, given: readonly T[]): readonly T[] {
	const over = given[mostOutcomes];
	if (over) leaving.leave(over.path, 'too-many-outcomes', { most: mostOutcomes, count: given.length - mostOutcomes });
	return given.slice(0, mostOutcomes);
}

/** The outcomes of a list, the first of them where there are too many. `given`: each with its path. */
export const readOutcomes = (reading: OwnReading, given: readonly { path: string; outcome: unknown }[]): OwnOutcome[] =>
	withIds(upToMost(reading, given).flatMap(({ path, outcome }) => readOutcome(reading, path, outcome) ?? []));
