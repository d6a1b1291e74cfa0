/** Numbers sources in the order in which a page first cites them. */
export interface SourceNumbers {
	/** The number of a source, from 1. */
	of(id: string): number;
	/** Ids of the sources cited so far, in the order of their numbers. */
	readonly cited: readonly string[];
}

/** `before`: ids of the sources that the page cites already. */
export function numberSources(before: readonly string[] = []): SourceNumbers {
	const cited = [...before];
	return {
		of: (id) => {
			if (!cited.includes(id)) cited.push(id);
			return cited.indexOf(id) + 1;
		},
		cited,
	};
}
