import type { Markup } from '../../charts/markup.ts';
import { colophon } from '../colophon.ts';
import { bridges } from './bridge.ts';
import { competenceTable } from './competences.ts';
import { occupations, skills } from './pair.ts';
import { factTable, workloadTable } from './tables.ts';
import { verdict } from './verdict.ts';
import type { CompareView } from './view.ts';

/** A comparison in parts, which cite sources in this order. */
export interface Report {
	/** The pair in detail. */
	answer(): Markup | undefined;
	/** What is read after the answer. */
	rest(): Markup[];
}

/** The whole comparison; nothing where fewer than two are chosen. `address`: of what is shown. */
export function report(view: CompareView, address: string): Report {
	const [from, to] = view.choice.pair ?? [];
	const forth = from && to ? view.pairOf(from, to) : undefined;
	const back = from && to ? view.pairOf(to, from) : undefined;
	if (!forth || !back) return { answer: () => undefined, rest: () => [] };
	const { compare: words } = view.locale.words;
	return {
		answer: () => verdict(view, forth, back),
		rest: () => [
			factTable(view),
			competenceTable(view),
			skills(view, forth, back),
			occupations(view, forth),
			workloadTable(view),
			bridges(view, forth, back),
			colophon(words.sources, words['sources-facts'], { ...view, address }),
		],
	};
}
