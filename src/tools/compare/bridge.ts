import { codeAndEdition, stateName } from '../../charts/comparison-in-words.ts';
import { markup, type Markup, type MarkupValue } from '../../charts/markup.ts';
import type { Bridge } from '../../model/compare/bridge.ts';
import type { Comparison } from '../../model/compare/compare.ts';
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

function bridgeOf(view: CompareView, from: string, to: string, bridge: Bridge): MarkupValue {
	const { data, basis, locale } = view;
	const { compare: words } = locale.words;
	const { fill } = locale;
	const start = view.profileOf(from);
	if (!start) return undefined;
	const { units, creditPoints, left } = bridge;
	const steps = toSteps(bridge, start, data, basis).map((step) => markup`<li>${stepLine(view, step)}</li>`);
	const open = left.map((row) =>
		fill(words['left-row'], {
			competence: competenceName(data, row.competence),
			reason: stateName(locale, row.state),
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
export function bridges(view: CompareView, [from, to]: readonly [string, string], { there, back }: Comparison): Markup {
	const { compare: words } = view.locale.words;
	if (!there.bridge && !back.bridge) return section('bridge', words.bridge, paragraph(words['bridge-unknown']));
	return section(
		'bridge',
		words.bridge,
		paragraph(words['bridge-text']),
		there.bridge && bridgeOf(view, from, to, there.bridge),
		back.bridge && bridgeOf(view, to, from, back.bridge),
	);
}
