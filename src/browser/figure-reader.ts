/**
 * Reads figures as the pages of a language write them: `−1,234.5` in English, `−1.234,5` in German. What it gives is NaN
 * for a text that does not begin with a figure.
 */
export function figureReader(lang: string): (text: string) => number {
	// A number long enough to be grouped in every language: some write four digits without a gap.
	const parts = new Intl.NumberFormat(lang).formatToParts(1_234_567.8);
	const signOf = (type: 'group' | 'decimal') => parts.find((part) => part.type === type)?.value ?? '';
	const group = signOf('group');
	const decimal = signOf('decimal');
	return (text) => {
		// Which of the spaces stands between groups differs from one edition of the language data to the next.
		const ungrouped = /^\s$/.test(group) ? text.replace(/(\d)\s(?=\d{3}(?!\d))/g, '$1') : text.replaceAll(group, '');
		return parseFloat(ungrouped.replace(decimal, '.').replace('−', '-'));
	};
}
