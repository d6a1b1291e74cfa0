import { toSteps, type Before } from '../tools/compare/bridge-steps.ts';
import { compareStrings as words, competenceName, nameOf } from '../tools/compare/words.ts';
import { codeAndEdition, occupationName, rowInWords } from '../charts/comparison-words.ts';
import { fill } from '../words/fill.ts';
import { addressOf } from '../model/addresses.ts';
import type { Pair } from '../model/compare/pairs.ts';
import { explained, link, paragraph, section, unitLink, type CompareView } from './compare-view.ts';
import { element } from './element.ts';

function skillsOf(view: CompareView, { from, to, skills }: Pair): HTMLElement[] {
	if (!skills) return [];
	const { data } = view;
	const list = (ids: readonly string[]) =>
		element(
			'ul',
			{ class: 'cols-dense' },
			...ids.map((id) => element('li', {}, link(view, addressOf('skills', id), data.skills[id] ?? id))),
		);
	const { shared, missing } = skills;
	return [
		paragraph(
			fill(words['skills-cover'], {
				from: nameOf(data, from),
				to: nameOf(data, to),
				shared: shared.length,
				all: shared.length + missing.length,
			}),
		),
		explained(fill(words['skills-missing'], { count: missing.length }), list(missing)),
		explained(fill(words['skills-shared'], { count: shared.length }), list(shared)),
	];
}

export function skills(view: CompareView, forth: Pair, back: Pair): HTMLElement {
	const { data } = view;
	const without = [forth.from, forth.to].filter((id) => !data.qualifications[id]?.comparable.skills);
	const known = [...skillsOf(view, forth), ...skillsOf(view, back)];
	const names = without.map((id) => nameOf(data, id)).join(', ');
	return section(
		'skills',
		words.skills,
		...(known.length ? known : [paragraph(fill(words['skills-unknown'], { names }))]),
	);
}

export function occupations({ data }: CompareView, { from, to, occupation }: Pair): HTMLElement {
	const groupOf = (id: string) => {
		const { occupation: named, isco } = data.qualifications[id]?.facts ?? {};
		const inEsco = occupation === 'same-occupation' ? named?.text : undefined;
		return `${nameOf(data, id)}, ${inEsco ?? isco?.text ?? data.absences[isco?.absent ?? 'not-collected']}`;
	};
	const text = occupation
		? fill(words['occupations-text'], { match: occupationName(occupation), a: groupOf(from), b: groupOf(to) })
		: `${words['occupations-unknown']} ${groupOf(from)}. ${groupOf(to)}.`;
	return section(
		'occupations',
		words.occupations,
		paragraph(text),
		paragraph(words['occupations-note'], 'muted small'),
	);
}

function beforeNodes(view: CompareView, before: readonly Before[]): (Node | string)[] {
	if (before.length === 0) return [];
	const items = before.flatMap(({ id, state, creditPoints }, i) => [
		i > 0 ? ', ' : '',
		unitLink(view, id),
		fill(words[`before.${state}`], { points: creditPoints ?? '' }),
	]);
	return [element('p', { class: 'small muted' }, words.before, ...items)];
}

function bridgeOf(view: CompareView, { from, to, bridge }: Pair): HTMLElement[] {
	const { data, basis } = view;
	const heading = element('h3', {}, fill(words['bridge-from'], { from: nameOf(data, from), to: nameOf(data, to) }));
	const comparable = data.qualifications[from]?.comparable;
	if (!bridge || !comparable) return [];
	const { units, creditPoints, left } = bridge;
	const steps = toSteps(bridge, comparable, data, basis).map((step) =>
		element(
			'li',
			{},
			element('span', { class: 'code' }, `${codeAndEdition(step.competence).code} e-${step.level}`),
			' ',
			unitLink(view, step.id),
			`, ${fill(words.points, { points: step.creditPoints })}`,
			...beforeNodes(view, step.before),
		),
	);
	const count = units.length === 1 ? words['bridge-unit'] : fill(words['bridge-units'], { count: units.length });
	const taken = units.length
		? [
				paragraph(fill(words['bridge-sum'], { units: count, points: creditPoints })),
				element('ol', { class: 'bridge' }, ...steps),
			]
		: [paragraph(left.length ? words['bridge-no-units'] : words['bridge-nothing'])];
	const open = left.map((row) =>
		element(
			'li',
			{},
			fill(words['left-row'], {
				competence: competenceName(data, row.wanted.competence, row.wanted.level),
				reason: rowInWords(row),
			}),
		),
	);
	return [heading, ...taken, ...(open.length ? [paragraph(words.left), element('ul', {}, ...open)] : [])];
}

/** The way from each to the other, as learning units. */
export function bridges(view: CompareView, forth: Pair, back: Pair): HTMLElement {
	if (!forth.bridge) return section('bridge', words.bridge, paragraph(words['bridge-unknown']));
	return section(
		'bridge',
		words.bridge,
		paragraph(words['bridge-text']),
		...bridgeOf(view, forth),
		...bridgeOf(view, back),
	);
}
