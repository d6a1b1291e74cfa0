import { codeAndEdition, rowInWords } from '../../charts/comparison-in-words.ts';
import { markup, type Markup, type MarkupValue } from '../../charts/markup.ts';
import type { Pair } from '../../model/compare/pairs.ts';
import { list, paragraph, section, span } from '../parts.ts';
import { toSteps, type Before, type BridgeStep } from './bridge-steps.ts';
import { competenceName, nameOf } from './sentences.ts';
import { unitLink, type CompareView } from './view.ts';

function beforeLine(view: CompareView, before: readonly Before[]): MarkupValue {
	const { fill, words } = view.locale;
	if (before.length === 0) return undefined;
	const items = before.map(({ id, state, creditPoints }, i) => [
		i > 0 && ', ',
		unitLink(view, id),
		fill(words.compare[`before.${state}`], { points: creditPoints ?? '' }),
	]);
	return paragraph([words.compare.before, items], 'small muted');
}

function stepLine(view: CompareView, step: BridgeStep): MarkupValue {
	const { fill, words } = view.locale;
	const points = fill(words.compare.points, { points: step.creditPoints });
	const competence = span(`${codeAndEdition(step.competence).code} e-${step.level}`, 'code');
	return markup`${competence} ${unitLink(view, step.id)}, ${points}${beforeLine(view, step.before)}`;
}

function bridgeOf(view: CompareView, { from, to, bridge }: Pair): MarkupValue {
	const { data, basis, locale } = view;
	const { compare: words } = locale.words;
	const { fill } = locale;
	const start = data.qualifications[from];
	if (!bridge || !start) return undefined;
	const { units, creditPoints, left } = bridge;
	const steps = toSteps(bridge, start, data, basis).map((step) => markup`<li>${stepLine(view, step)}</li>`);
	const open = left.map((row) =>
		fill(words['left-row'], {
			competence: competenceName(data, row.wanted.competence, row.wanted.level),
			reason: rowInWords(locale, row),
		}),
	);
	return [
		markup`<h3>${fill(words['bridge-from'], { from: nameOf(view, from), to: nameOf(view, to) })}</h3>`,
		units.length > 0
			? [
					paragraph(fill(words['bridge-sum'], { count: units.length, points: creditPoints })),
					markup`<ol class="bridge">${steps}</ol>`,
				]
			: paragraph(left.length ? words['bridge-no-units'] : words['bridge-nothing']),
		open.length > 0 && [paragraph(words.left), list(open)],
	];
}

/** The way from each to the other, as learning units. */
export function bridges(view: CompareView, forth: Pair, back: Pair): Markup {
	const { compare: words } = view.locale.words;
	if (!forth.bridge) return section('bridge', words.bridge, paragraph(words['bridge-unknown']));
	return section('bridge', words.bridge, paragraph(words['bridge-text']), bridgeOf(view, forth), bridgeOf(view, back));
}
