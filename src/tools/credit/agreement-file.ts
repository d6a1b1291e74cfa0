import { quote } from '../../charts/quote.ts';
import type { LocaleOf } from '../../words/locale.ts';
import { isDay } from '../profile/day.ts';
import type { KnownIds } from '../profile/known.ts';
import type { Leaving, Left } from '../profile/leaving.ts';
import { isOfKind, openFile } from '../profile/open-file.ts';
import type { Profile } from '../profile/profile.ts';
import { fieldsOf, isRecord, readList } from '../profile/read-list.ts';
import { readProfileList } from '../profile/read-profile.ts';
import {
	agreementFormat,
	agreementVersion,
	emptyAgreement,
	endsTooEarly,
	fieldNames,
	longestField,
	periodFields,
	withField,
	type Agreement,
	type PlannedUnit,
} from './agreement.ts';

/** What stands in the file of an agreement: what was agreed, and of the learner’s profile what it rests on. */
export interface AgreementContent extends Pick<Profile, 'units' | 'outcomes'> {
	agreement: Agreement;
	/** Address of the qualification’s page below the site: `qualifications/software-tester`; none where none is chosen. */
	target?: string;
}

/**
 * An agreement as the text of its file. `made`: the day on which it is saved; `credit`: what follows from it by the rule, for
 * whoever reads the file: it is reckoned anew when the file is read.
 */
export const writeAgreement = (
	{ agreement, target, units, outcomes }: AgreementContent,
	edition: string,
	{ made, credit }: { made?: string; credit?: object } = {},
): string => {
	const document = {
		...{ format: agreementFormat, version: agreementVersion, edition },
		...(made ? { made } : {}),
		...(target ? { target } : {}),
		...agreement,
		...{ units, outcomes },
		...(credit ? { credit } : {}),
	};
	return `${JSON.stringify(document, null, '\t')}\n`;
};

/** Whether a text is the file of an agreement. */
export const isAgreement = (text: string): boolean => isOfKind(text, { format: agreementFormat });

/** A value at a path of fields: `home/name`. */
const valueAt = (given: Record<string, unknown>, path: string): unknown =>
	path
		.split('/')
		.reduce<unknown>(
			(value, field) => (isRecord(value) && Object.hasOwn(value, field) ? value[field] : undefined),
			given,
		);

/** Takes the fields in words, and the days that there are. */
function readFields(given: Record<string, unknown>, leaving: Leaving<'wrong-order'>): Agreement {
	let agreement = emptyAgreement;
	for (const name of fieldNames) {
		const value = valueAt(given, name);
		if (!name.startsWith('period/')) agreement = withField(agreement, name, leaving.text(name, value, longestField));
		else if (typeof value === 'string' && (value === '' || isDay(value))) agreement = withField(agreement, name, value);
		else if (value !== undefined) leaving.leave(name, 'no-day', { value: quote(String(value)) });
	}
	if (!endsTooEarly(agreement.period)) return agreement;
	const [from = '', to = ''] = periodFields.map((field) => agreement.period[field]);
	leaving.leave('period/to', 'wrong-order', { from, to });
	return withField(agreement, 'period/to', '');
}

function readPlanned(given: unknown, leaving: Leaving, known: KnownIds): PlannedUnit[] {
	return readList<PlannedUnit>('planned', given, leaving, {
		keyOf: ({ unit }) => unit,
		read: (path, entry) => {
			const fields = fieldsOf(leaving, path, entry);
			if (!fields) return undefined;
			const unit = leaving.id(
				`${path}/unit`,
				fields['unit'],
				(id) => known.outcomesOf(id) !== undefined,
				known.insteadOf,
			);
			if (unit === undefined) return undefined;
			const all = known.outcomesOf(unit) ?? [];
			const list = `${path}/outcomes`;
			const outcomes = readList<string>(list, fields['outcomes'], leaving, {
				keyOf: (id) => id,
				read: (place, id) =>
					all.find((one) => one === id) ?? leaving.leave(place, 'unknown-outcome', { unit, id: quote(String(id)) }),
			});
			return { unit, outcomes: outcomes.length === all.length ? [] : outcomes };
		},
	});
}

/**
 * Reads the file of an agreement: what of it cannot be taken is told, and the rest is taken. Never throws. `isTarget`: whether
 * a qualification’s page stands at an address below the site.
 */
export function readAgreement(
	text: string,
	known: KnownIds,
	isTarget: (address: string) => boolean,
	locale: LocaleOf<'profile' | 'credit'>,
): AgreementContent & { left: Left[] } {
	const kind = { format: agreementFormat, version: agreementVersion };
	const { fields: given, leaving } = openFile<'wrong-order'>(text, kind, locale, locale.words.credit);
	if (!given) return { agreement: emptyAgreement, units: [], outcomes: [], left: leaving.left };
	const target =
		given['target'] === undefined
			? undefined
			: leaving.id('target', given['target'], isTarget, (id) => known.insteadOf(id.replace('qualifications/', '')));
	return {
		...(target === undefined ? {} : { target }),
		agreement: { ...readFields(given, leaving), planned: readPlanned(given['planned'], leaving, known) },
		units: readProfileList('units', given['units'], leaving, known),
		outcomes: readProfileList('outcomes', given['outcomes'], leaving, known),
		left: leaving.left,
	};
}
