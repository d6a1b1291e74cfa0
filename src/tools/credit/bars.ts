import { codeAndEdition } from '../../charts/comparison-in-words.ts';
import type { ShownBar, ShownBars } from '../../charts/shown-bars/bars.ts';
import { creditPoints } from '../../model/credits.ts';
import { areaOf } from '../compare/area.ts';
import { codeOf, titleOf } from '../matching/words.ts';
import type { Counted, Place } from './counted.ts';
import type { CreditView } from './data.ts';
import { nameOfUnit } from './names.ts';
import { countedPlaces, placeInWords } from './sentences.ts';

/** Each unit that is asked, and each group of electives, filled as far as it is recognised. */
export function bars(view: Pick<CreditView, 'scheme' | 'locale'>, counted: Counted): ShownBars {
	const { scheme, locale } = view;
	const { credit: words } = locale.words;
	const filled = countedPlaces(counted);
	const hoursOf = (unit: string) => scheme.data.units[unit]?.hours ?? 0;
	const bar = (one: Omit<ShownBar, 'text' | 'label' | 'isWeak'>, name: string, state: string): ShownBar => {
		const text = locale.fill(words['bar-text'], {
			recognised: creditPoints(one.shown),
			asked: creditPoints(one.asked),
		});
		return { ...one, isWeak: false, text, label: locale.fill(words.bar, { name, state, text }) };
	};
	const ofPlace = (place: Place): ShownBar => {
		const { unit } = place;
		const line = { kind: 'unit', id: unit, need: 'essential' } as const;
		const area = areaOf(codeAndEdition(scheme.data.units[unit]?.competence ?? '').code);
		const asked = hoursOf(unit);
		return bar(
			{
				...{ code: codeOf({ scheme }, line), title: titleOf({ scheme }, line), asked },
				...(area ? { area } : {}),
				shown: filled.includes(place) ? asked : 0,
			},
			nameOfUnit(view, unit),
			placeInWords(view, counted, place),
		);
	};
	return {
		title: words.picture,
		bars: [
			...counted.compulsory.map(ofPlace),
			...counted.electives.flatMap(({ title, minimumHours, counted: those, hoursLeft }) => [
				...those.map(ofPlace),
				...(hoursLeft > 0
					? [
							bar(
								{ code: '', title: locale.fill(words['group-bar'], { title }), asked: hoursLeft, shown: 0 },
								locale.fill(words.group, { title, points: creditPoints(minimumHours) }),
								words['state.choice'],
							),
						]
					: []),
			]),
		],
	};
}
