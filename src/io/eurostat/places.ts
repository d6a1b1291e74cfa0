/** Where Eurostat’s code of a country is not that of ISO 3166. */
const isoOf: ReadonlyMap<string, string> = new Map([
	['EL', 'gr'],
	['UK', 'gb'],
]);

/** Codes of ISO 3166 for which Eurostat has others. */
const eurostatOf: ReadonlyMap<string, string> = new Map([
	['GR', 'EL'],
	['GB', 'UK'],
]);

/** Aggregates that an indicator may hold; they stay apart from the countries. */
const aggregates = new Set(['EU27_2020', 'EU28', 'EA', 'EA20']);

/**
 * Other codes that Eurostat uses: former aggregates, and countries that may have no record here. Its `EU` is the Union of
 * changing members, which an indicator does not hold: `EU` there says that a source does not tell the members.
 */
const others = new Set(
	`EU EU27_2007 EU25 EU15 EA11 EA12 EA13 EA15 EA16 EA17 EA18 EA19 EA21 EEA EEA28 EEA30_2007 EEA31 EFTA DE_TOT
	AD AL AM AR AT AU AZ BA BE BG BR BY CA CH CL CN CO CR CY CZ DE DK DZ EE EG EL ES FI FO FR GE HK HR HU ID IE IL IN IS
	IT JO JP KR LB LI LT LU LV LY MA MC MD ME MK MT MX NG NL NO NZ PL PS PT RO RS RU SA SE SG SI SK SM SY TH TN TR TW UA UK
	US VN XK ZA`.split(/\s+/),
);

/** What a code of `geo` is here: a place, `left out` where it has none, or unknown, with the code that Eurostat has for it. */
export function placeOfGeo(
	geo: string,
	countries: ReadonlySet<string>,
): { place: string } | { leftOut: true } | { unknown: true; eurostat?: string } {
	if (aggregates.has(geo)) return { place: geo };
	const eurostat = eurostatOf.get(geo);
	if (eurostat !== undefined) return { unknown: true, eurostat };
	const country = isoOf.get(geo) ?? (/^[A-Z]{2}$/.test(geo) ? geo.toLowerCase() : '');
	if (countries.has(country)) return { place: country };
	return others.has(geo) ? { leftOut: true } : { unknown: true };
}
