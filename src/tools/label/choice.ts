import type { Ignored } from '../../charts/asked.ts';
import { foreignTo, ignoredInWords, valuesOf } from '../asked.ts';
import type { LabelData, LabelLocale } from './data.ts';

/** From which learning units a declaration is begun; all else is entered, and stands in no address. */
export interface Beginning {
	units: string[];
}

/** The beginning that an address such as `?unit=b.3-e2` asks for; what of it could not be followed in sentences. */
export function askedBeginning(
	query: URLSearchParams,
	{ units }: Pick<LabelData, 'units'>,
	locale: LabelLocale,
): { state: Beginning; ignored: string[] } {
	const { label: words } = locale.words;
	const asked = [...new Set(valuesOf(query.getAll('unit')).map((id) => id.toLowerCase()))];
	const ignored: Ignored<'unit' | 'parameter'>[] = [
		...asked.filter((id) => !Object.hasOwn(units, id)).map((id) => ({ reason: 'unit' as const, value: id })),
		...foreignTo(query, ['unit']),
	];
	return {
		state: { units: asked.filter((id) => Object.hasOwn(units, id)) },
		ignored: ignoredInWords(ignored, { unit: words['ignored-unit'], parameter: words['ignored-parameter'] }, locale),
	};
}

/** The query of a beginning, with a question mark. */
export const beginningQuery = ({ units }: Beginning): string => (units.length > 0 ? `?unit=${units.join(',')}` : '');
