/** The values that a visitor narrows the search to; levels are written `e-3`. */
export interface TitleFilters {
	kind?: string;
	area?: string;
	level?: string;
	isco?: string;
}

/** A filter as a word of the index: it begins with a sign that no word begins with. */
export const filterWord = (name: keyof TitleFilters, value: string): string => `=${name}=${value}`;
