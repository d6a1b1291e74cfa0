import type { Markup } from '../../charts/markup.ts';
import { colophon } from '../colophon.ts';
import { bridges } from './bridge.ts';
import { competenceMatrix } from './competences.ts';
import { differenceTable } from './differences.ts';
import { occupations, skills } from './pair.ts';
import { rooms } from './rooms.ts';
import { defenceTable, factTable, workloadTable } from './tables.ts';
import { verdict } from './verdict.ts';
import type { CompareView } from './view.ts';

/** A comparison in parts, which cite sources in this order. */
export interface Report {
	/** The pair in detail. */
	answer(): Markup | undefined;
	/** What is read after the answer, each part drawn when it is asked for. */
	rest: (() => Markup | undefined)[];
}

/** The whole comparison; nothing where fewer than two are chosen. `address`: of what is shown. */
export function report(view: CompareView, address: string): Report {
	const { ids, pair } = view.choice;
	const comparison = pair && view.comparisonOf(...pair);
	if (!pair || !comparison) return { answer: () => undefined, rest: [] };
	const { compare: words } = view.locale.words;
	return {
		answer: () => verdict(view, pair, comparison),
		rest: [
			() => rooms(view, pair, comparison),
			...(ids.length > 2 ? [() => competenceMatrix(view)] : []),
			() => defenceTable(view),
			() => differenceTable(view, pair, comparison),
			() => skills(view, pair, comparison),
			() => workloadTable(view),
			() => occupations(view, pair, comparison),
			() => factTable(view),
			() => bridges(view, pair, comparison),
			() =>
				colophon(words.sources, words['sources-facts'], {
					...view,
					data: { edition: view.data.edition, sources: sourceNames(view) },
					address,
				}),
		],
	};
}

/** Lines of the sources of all that is chosen. */
const sourceNames = ({ choice, fileOf }: CompareView): Record<string, string> =>
	Object.fromEntries(choice.ids.flatMap((id) => Object.entries(fileOf(id)?.sources ?? {})));
