import { figuresInWords, workloadInWords } from '../../charts/comparison-in-words.ts';
import { markup, type Markup } from '../../charts/markup.ts';
import { creditPoints } from '../../model/credits.ts';
import type { Workload } from '../../schema/qualification.ts';
import { bridge } from '../matching/parts.ts';
import { picture } from '../matching/picture.ts';
import { column, link, paragraph, row, section, table } from '../parts.ts';
import { isAchieved } from './counted.ts';
import type { CreditView, Described } from './data.ts';

/** Hours and points of the achieved units, as a qualification states its workload. */
function ownWorkload({ scheme, profile, today }: CreditView): Workload[] {
	const hours = profile.units
		.filter((one) => isAchieved(one, today))
		.reduce((sum, { unit }) => sum + (scheme.data.units[unit]?.hours ?? 0), 0);
	const exactly = (unit: Workload['unit'], amount: number): Workload => ({ unit, from: amount, to: amount });
	return [exactly('scheme-points', creditPoints(hours)), exactly('hours', hours)];
}

/** What each states in its own system: a line for each, and no figure in the line of another system. */
function systems(view: CreditView, workload: readonly Workload[]): Markup {
	const { locale, target } = view;
	const { credit: words, comparison } = locale.words;
	const sides = [ownWorkload(view), workload];
	const units = [...new Set(sides.flat().map(({ unit }) => unit))];
	const rows = units.map((unit) =>
		row(
			comparison[`unit.${unit}`],
			sides.map((side) => {
				const one = side.find((stated) => stated.unit === unit);
				return one ? workloadInWords(locale, one) : words['not-stated'];
			}),
		),
	);
	const head = [words.system, words['achieved-units'], target?.title ?? ''].map(column);
	return table(words['national-caption'], head, [rows]);
}

/** What two systems state beside each other, what the units show of what is asked, and units that teach the rest. */
export function nationalReport(view: CreditView, { workload, rows, figures, way }: Described): Markup {
	const { locale, scheme, target, base } = view;
	const { credit: words } = locale.words;
	return markup`<section class="verdict" aria-labelledby="result"><h2 id="result">${words.national}</h2>${
		target && paragraph(markup`${link(target.title, `${base}${target.address}/`)} (${target.group})`, 'names')
	}${paragraph(words['national-text'])}${systems(view, workload)}${paragraph(words['decides-nothing'], 'disclaimer')}</section>${section(
		'shown',
		locale.words.matching.picture,
		paragraph(
			figures.coverage === undefined
				? words['national-none']
				: locale.fill(words['national-shown'], { figures: figuresInWords(locale, figures) }),
		),
		scheme.data.qualifications[target?.id ?? '']?.isClosed ? undefined : paragraph(words['open-list'], 'muted small'),
		picture(view, rows),
	)}${bridge(view, way)}`;
}
