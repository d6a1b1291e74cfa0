import { creditPoints } from '../../model/credits.ts';
import { isAchieved } from './counted.ts';
import type { CreditView } from './data.ts';

/** How far the learner has come: hours of what is asked, and in a sentence. Without a joint qualification nothing is asked. */
export function progressOf({ locale, scheme, profile, today, reckoned }: CreditView) {
	const { fill, words } = locale;
	if (reckoned) {
		const { asked, recognised } = reckoned.counted;
		const points = { asked: creditPoints(asked), recognised: creditPoints(recognised) };
		return { done: recognised, all: asked, text: fill(words.credit.progress, points) };
	}
	const achieved = profile.units.filter((one) => isAchieved(one, today));
	const hours = achieved.reduce((sum, { unit }) => sum + (scheme.data.units[unit]?.hours ?? 0), 0);
	return { done: 0, all: 0, text: fill(words.credit['progress-none'], { count: achieved.length, hours }) };
}
