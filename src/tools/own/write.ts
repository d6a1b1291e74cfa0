import { toCsvText } from '../../datasets/cells.ts';
import { framework } from './entry.ts';
import { ownColumns, ownFormat, ownVersion, type OwnOutcome, type OwnQualification } from './own.ts';

/** A qualification as the text of its file. `made`: the day on which it is saved. */
export function writeOwn(own: OwnQualification, made?: string): string {
	const { edition, title, country, eqfLevel, years, isClosed, outcomes } = own;
	const document = {
		format: ownFormat,
		version: ownVersion,
		edition,
		...(made ? { made } : {}),
		title,
		country,
		...(eqfLevel === undefined ? {} : { eqfLevel }),
		...(years === undefined ? {} : { years }),
		isClosed,
		outcomes,
	};
	return `${JSON.stringify(document, null, '\t')}\n`;
}

function rowOf({ text, type, unit, place, hours, coding, skills }: OwnOutcome) {
	const codes = coding?.competences.map((id) => id.replace(`${framework}/`, () => ''));
	return {
		text,
		...(type ? { type } : {}),
		...(unit ? { unit } : {}),
		...(place ? { place } : {}),
		...(hours === undefined ? {} : { hours }),
		...(coding && codes
			? { competences: codes.join(' ') || '-', sureness: coding.sureness, reason: coding.reason }
			: {}),
		skills: skills.join(' '),
	};
}

/** The outcomes of a qualification as a table, whose competences and skills are written as in a table of the content. */
export const toOwnCsv = ({ outcomes }: OwnQualification): string => toCsvText(ownColumns, outcomes.map(rowOf));
