import { quote } from '../../charts/quote.ts';
import { isDay } from '../profile/day.ts';
import { amount, readOutcomes, tidy } from './entry.ts';
import { emptyOwn, ownFormat, ownVersion, type OwnQualification } from './own.ts';
import { isFields, type Fields, type OwnReading } from './reading.ts';

const longestTitle = 200;
const mostYears = 10;

const pathed = (path: string, list: readonly unknown[]) =>
	list.map((outcome, i) => ({ path: `${path}/${i}`, outcome }));

export function titleOf({ leaving }: OwnReading, path: string, given: unknown): string {
	return typeof given === 'string' ? leaving.text(path, tidy(given), longestTitle).trim() : '';
}

/** Country, level and duration, as far as they are what they should be. */
export function headOf(
	{ leaving, known }: OwnReading,
	at: (field: string) => string,
	given: { country?: unknown; eqfLevel?: unknown; years?: unknown },
): Pick<OwnQualification, 'country' | 'eqfLevel' | 'years'> {
	const isGiven = (value: unknown) => value !== undefined && value !== null && value !== '';
	const country = typeof given.country === 'string' ? given.country.toLowerCase() : '';
	const isCountry = known.isCountry(country);
	if (!isCountry && isGiven(given.country))
		leaving.leave(at('country'), 'no-country', { value: quote(String(given.country)) });
	const level = amount(given.eqfLevel, 0, 8);
	const eqfLevel = Number.isInteger(level) ? level : undefined;
	if (eqfLevel === undefined && isGiven(given.eqfLevel))
		leaving.leave(at('eqfLevel'), 'no-eqf', { value: quote(String(given.eqfLevel)) });
	const years = amount(given.years, 0, mostYears);
	if (years === undefined && isGiven(given.years))
		leaving.leave(at('years'), 'no-years', { value: quote(String(given.years)) });
	return {
		country: isCountry ? country : '',
		...(eqfLevel === undefined ? {} : { eqfLevel }),
		...(years === undefined ? {} : { years }),
	};
}

/** The file that this site saves. */
export function readOwnJson(reading: OwnReading, given: Fields): OwnQualification {
	const { leaving, known } = reading;
	const own = emptyOwn(known.edition);
	if (given['version'] !== ownVersion) {
		leaving.leave('version', 'other-version', { version: quote(String(given['version'])), known: ownVersion });
		return own;
	}
	const { made, outcomes } = given;
	const isMade = typeof made === 'string' && isDay(made);
	if (made !== undefined && !isMade) leaving.leave('made', 'no-day', { value: quote(String(made)) });
	if (outcomes !== undefined && !Array.isArray(outcomes)) leaving.leave('outcomes', 'no-list', { list: 'outcomes' });
	return {
		...own,
		...(isMade ? { made } : {}),
		title: titleOf(reading, 'title', given['title']),
		...headOf(reading, (field) => field, given),
		isClosed: given['isClosed'] === true,
		outcomes: readOutcomes(reading, pathed('outcomes', Array.isArray(outcomes) ? outcomes : [])),
	};
}

/** Whether it is a file of ours that describes a qualification. */
export const isOwn = (value: unknown): value is Fields => isFields(value) && value['format'] === ownFormat;
