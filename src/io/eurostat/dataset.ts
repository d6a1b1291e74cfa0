/** What Eurostat and browsers put after the code of a dataset in the name of a file: views, filters, days, `(1)`. */
const endings = /(?:\$|__|_(?:filtered|linear|page|tabular)|[ _-]*\(\d+\)|[_-]\d{4}-?\d\d-?\d\d).*$/;

/**
 * The dataset that the name of a download tells, or nothing: Eurostat’s names begin with `estat_`, or are the code, which
 * has parts such as `isoc_sks_itsps`; a single word may be any name, unless it is one of the datasets that are known.
 */
export function datasetOfName(name: string, known: readonly string[]): string | undefined {
	const stem = name
		.toLowerCase()
		.replace(/\.gz$/, '')
		.replace(/\.[a-z]+$/, '');
	const code = stem.replace(/^estat_/, '').replace(endings, '');
	if (!/^[a-z][a-z0-9_]*$/.test(code)) return undefined;
	return stem.startsWith('estat_') || code.includes('_') || known.includes(code) ? code : undefined;
}
