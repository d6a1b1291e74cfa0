import { quote } from '../../charts/quote.ts';
import { labelScopes } from '../../model/label.ts';
import { webAddressPattern } from '../../schema/web-address.ts';
import type { LocaleOf } from '../../words/locale.ts';
import { isDay } from '../profile/day.ts';
import type { Leaving, Left } from '../profile/leaving.ts';
import { openFile } from '../profile/open-file.ts';
import { fieldsOf, readList } from '../profile/read-list.ts';
import type { LabelData } from './data.ts';
import {
	declarationFormat,
	declarationVersion,
	declaredAnswers,
	emptyDeclaration,
	headFields,
	type Declaration,
	type DeclaredCriterion,
} from './declaration.ts';

/** Texts are cut where they are longer. */
const longest = { head: 200, criterion: 2000 };

type DeclarationReason = 'not-json' | 'other-format' | 'unknown-scope' | 'no-address';
type DeclarationLeaving = Leaving<DeclarationReason>;
type Fields = Readonly<Record<string, unknown>>;

/** A declaration as the text of its file: of a criterion, what belongs to its answer. `made`: the day on which it is saved. */
export function writeDeclaration(declaration: Declaration, made?: string): string {
	const { edition, provider, programme, contact, scope, units, qualifications, published } = declaration;
	const criteria = declaration.criteria.map(({ criterion, answer, evidence, address, date, missing }) =>
		answer === 'met'
			? { criterion, answer, evidence, address, ...(date ? { date } : {}), missing: '' }
			: { criterion, answer, evidence: '', address: '', missing },
	);
	const document = {
		...{ format: declarationFormat, version: declarationVersion, edition },
		...(made ? { made } : {}),
		...{ provider, programme, contact, scope, units, qualifications },
		...(published ? { published } : {}),
		criteria,
	};
	return `${JSON.stringify(document, null, '\t')}\n`;
}

/** A day of the calendar; nothing where none is given, or another thing, which is noted. */
function dayOf(leaving: DeclarationLeaving, path: string, given: unknown): string | undefined {
	if (typeof given === 'string' && isDay(given)) return given;
	return given === undefined ? undefined : leaving.leave(path, 'no-day', { value: quote(String(given)) });
}

/** The ids that a list may name. */
interface Known {
	isKnown(id: string): boolean;
	insteadOf(id: string): readonly string[] | undefined;
}

const knownOf = ({ retired }: LabelData, isKnown: (id: string) => boolean): Known => ({
	isKnown,
	insteadOf: (id) => (Object.hasOwn(retired, id) ? retired[id] : undefined),
});

const idsOf = (leaving: DeclarationLeaving, list: string, given: unknown, { isKnown, insteadOf }: Known): string[] =>
	readList<string>(list, given, leaving, {
		keyOf: (id) => id,
		read: (path, id) => leaving.id(path, id, isKnown, insteadOf),
	});

function criterionOf(
	leaving: DeclarationLeaving,
	{ isKnown, insteadOf }: Known,
	path: string,
	entry: Fields,
): DeclaredCriterion | undefined {
	const criterion = leaving.id(`${path}/criterion`, entry['criterion'], isKnown, insteadOf);
	if (criterion === undefined) return undefined;
	const answer = declaredAnswers.find((one) => one === entry['answer']);
	if (!answer)
		return leaving.leave(`${path}/answer`, 'unknown-answer', {
			value: quote(String(entry['answer'])),
			answers: leaving.locale.list([...declaredAnswers]),
		});
	const text = (field: 'evidence' | 'address' | 'missing') =>
		leaving.text(`${path}/${field}`, entry[field], longest.criterion);
	const address = text('address');
	if (address && !webAddressPattern.test(address))
		leaving.leave(`${path}/address`, 'no-address', { value: quote(address) });
	const date = dayOf(leaving, `${path}/date`, entry['date']);
	const dated = date === undefined ? {} : { date };
	return { criterion, answer, evidence: text('evidence'), address, ...dated, missing: text('missing') };
}

function scopeOf(leaving: DeclarationLeaving, given: unknown): Declaration['scope'] {
	const scope = labelScopes.find((one) => one === given);
	if (scope) return scope;
	if (given === undefined) return labelScopes[0];
	leaving.leave('scope', 'unknown-scope', {
		value: quote(String(given)),
		scopes: leaving.locale.list([...labelScopes]),
	});
	return labelScopes[0];
}

function fieldsRead(leaving: DeclarationLeaving, given: Fields, data: LabelData): Declaration {
	const criteria = knownOf(data, (id) => data.criteria.some((one) => one.id === id));
	const made = dayOf(leaving, 'made', given['made']);
	const published = dayOf(leaving, 'published', given['published']);
	const heads = headFields.map((field) => [field, leaving.text(field, given[field], longest.head)] as const);
	return {
		...emptyDeclaration(data.edition.version),
		...(made === undefined ? {} : { made }),
		...(Object.fromEntries(heads) as Record<(typeof headFields)[number], string>),
		scope: scopeOf(leaving, given['scope']),
		units: idsOf(
			leaving,
			'units',
			given['units'],
			knownOf(data, (id) => Object.hasOwn(data.units, id)),
		),
		qualifications: idsOf(
			leaving,
			'qualifications',
			given['qualifications'],
			knownOf(data, (id) => Object.hasOwn(data.qualifications, id)),
		),
		...(published === undefined ? {} : { published }),
		criteria: readList<DeclaredCriterion>('criteria', given['criteria'], leaving, {
			keyOf: ({ criterion }) => criterion,
			read: (path, entry) => {
				const fields = fieldsOf(leaving, path, entry);
				return fields && criterionOf(leaving, criteria, path, fields);
			},
		}),
	};
}

/** Reads the file of a declaration: what of it cannot be taken is told, and the rest is taken. Never throws. */
export function readDeclaration(
	text: string,
	data: LabelData,
	locale: LocaleOf<'profile' | 'label'>,
): { declaration: Declaration; left: Left[] } {
	const kind = { format: declarationFormat, version: declarationVersion };
	const { fields, leaving } = openFile<DeclarationReason>(text, kind, locale, locale.words.label);
	const declaration = fields ? fieldsRead(leaving, fields, data) : emptyDeclaration(data.edition.version);
	return { declaration, left: leaving.left };
}
