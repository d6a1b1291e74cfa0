import type { Counted, Place, Unused } from './counted.ts';
import type { CreditView } from './data.ts';
import { nameOfUnit } from './names.ts';

type Telling = Pick<CreditView, 'scheme' | 'locale'>;

/** Places whose units count: all that are compulsory and filled, and electives as far as their groups ask. */
export const countedPlaces = ({ compulsory, electives }: Counted): Place[] => [
	...compulsory.filter(({ by }) => by !== undefined),
	...electives.flatMap(({ counted }) => counted),
];

/** What became of a place of the qualification. */
export function placeInWords(telling: Telling, counted: Counted, place: Place): string {
	const { credit: words } = telling.locale.words;
	if (!countedPlaces(counted).includes(place))
		return words[counted.compulsory.includes(place) ? 'state.open' : 'state.choice'];
	const { unit, by = unit } = place;
	return by === unit
		? words['state.recognised']
		: telling.locale.fill(words['state.instead'], { unit: nameOfUnit(telling, by) });
}

/** Why an achieved unit does not count. */
export const unusedInWords = (telling: Telling, { reason, of }: Unused): string =>
	telling.locale.fill(telling.locale.words.credit[`not.${reason}`], {
		of: of === undefined ? '' : nameOfUnit(telling, of),
	});

/** How an achieved unit counts towards the joint qualification that is chosen; nothing where none is. */
export function achievedInWords(view: CreditView, unit: string): string | undefined {
	const { reckoned } = view;
	if (!reckoned) return undefined;
	const { counted } = reckoned;
	const place = countedPlaces(counted).find(({ by }) => by === unit);
	if (place) return placeInWords(view, counted, place);
	const unused = counted.unused.find((one) => one.unit === unit);
	return unused && unusedInWords(view, unused);
}
