import type { Markup, MarkupValue } from '../../charts/markup.ts';
import { addressOf } from '../../model/addresses.ts';
import type { HeldCompetence } from '../../model/compare/comparable.ts';
import type { CoverRow } from '../../model/compare/coverage.ts';
import { link, paragraph } from '../parts.ts';
import { mappingReason, nameOf } from './sentences.ts';
import { unitLink, type CompareView } from './view.ts';

/** Why a qualification has a competence: the mapping with its reason, loss and set, or the unit that leads to it. */
export function whyHeld(view: CompareView, id: string, held: HeldCompetence): Markup {
	const { data, base, locale } = view;
	const { fill, number } = locale;
	const words = locale.words.compare;
	const mapping = mappingReason(data, id, held);
	const name = nameOf(view, id);
	if (!mapping)
		return paragraph([fill(words['asked-by-unit'], { name }), held.unit && unitLink(view, held.unit)], 'small');
	const confidence = held.confidence === undefined ? '' : number(held.confidence);
	return paragraph(
		[
			fill(words['asked-by'], { name, confidence, reason: mapping.reason }),
			' ',
			mapping.loss && `${fill(words.loss, { loss: mapping.loss })} `,
			link(words['mapping-set'], base + addressOf('mappings', mapping.set)),
		],
		'small',
	);
}

/** The mapping between competences of two editions that a row rests on. */
export function whyJoined({ data, base, locale }: CompareView, { join }: Pick<CoverRow, 'join'>): MarkupValue {
	if (!join) return undefined;
	const title = `${data.sets[join.set] ?? join.set} (${locale.number(join.confidence)})`;
	return paragraph(link(title, base + addressOf('mappings', join.set)), 'small');
}
