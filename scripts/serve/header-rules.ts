/** Headers for the addresses below the base that a pattern names; its one `*` stands for any text. Null takes a header away. */
interface HeaderRule {
	pattern: string;
	headers: Record<string, string | null>;
}

/**
 * How the site wants to be served, said once: our own server goes by it, and `dist/_headers` tells it to hosts that read
 * such a file. All rules that fit apply, a later one over an earlier one.
 */
const rules: readonly HeaderRule[] = [
	{
		pattern: '*',
		headers: {
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'strict-origin-when-cross-origin',
			'X-Frame-Options': 'SAMEORIGIN',
		},
	},
	// Charts that other sites may frame.
	{ pattern: 'embed/*', headers: { 'X-Frame-Options': null } },
	// Data may be read by the scripts of other sites.
	{ pattern: 'data/*', headers: { 'Access-Control-Allow-Origin': '*' } },
	{ pattern: '*.json', headers: { 'Access-Control-Allow-Origin': '*' } },
	{
		pattern: '*.jsonld',
		headers: { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/ld+json' },
	},
	{
		pattern: '*.ttl',
		headers: { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/turtle; charset=utf-8' },
	},
	{
		pattern: '*.md',
		headers: { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/markdown; charset=utf-8' },
	},
	{ pattern: '*.csv', headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } },
	{
		pattern: '_astro/*',
		headers: {
			// The names of these files change with their content.
			'Cache-Control': 'public, max-age=31536000, immutable',
			// A frame without an origin of its own runs no script from elsewhere that does not allow it.
			'Access-Control-Allow-Origin': '*',
		},
	},
];

function fits(pattern: string, path: string): boolean {
	const [before = '', after = ''] = pattern.split('*');
	return path.startsWith(before) && path.slice(before.length).endsWith(after);
}

/** The headers of an answer for a path below the base, such as `data/latest/index.json`, whatever its status. */
export function headersFor(path: string): Record<string, string> {
	const headers: Record<string, string> = {};
	for (const rule of rules.filter(({ pattern }) => fits(pattern, path)))
		for (const [name, value] of Object.entries(rule.headers)) {
			if (value === null) delete headers[name];
			else headers[name] = value;
		}
	return headers;
}

/**
 * The text of `_headers`, as Cloudflare Pages reads it, for a site that stands below `base`, a path with a slash at both
 * ends. Such a host joins the values of a header that two rules give: what an earlier rule gave is taken away first.
 */
export function headersFile(base: string): string {
	return rules
		.map(({ pattern, headers }, i) => {
			const lines = Object.entries(headers).flatMap(([name, value]) => {
				const isGiven = rules.slice(0, i).some((earlier) => typeof earlier.headers[name] === 'string');
				return [...(isGiven ? [`! ${name}`] : []), ...(value === null ? [] : [`${name}: ${value}`])];
			});
			return [base + pattern, ...lines.map((line) => `  ${line}`), ''].join('\n');
		})
		.join('\n');
}
