import type { Inline } from './view.ts';

const lengthOf = (runs: readonly Inline[]) => runs.reduce((sum, { text }) => sum + text.length, 0);
const leadsElsewhere = ({ href, as }: Inline) => href !== undefined && !href.startsWith('#') && as !== 'cite';

/**
 * Whether lines do little else than lead to other records: each has a link, and these are half of what is said. The search
 * for words on pages leaves them out, for who looks for a record wants its own page.
 */
export const isRelated = (lines: readonly (readonly Inline[])[]): boolean =>
	lines.length > 0 &&
	lines.every((line) => line.some(leadsElsewhere)) &&
	2 * lengthOf(lines.flat().filter(leadsElsewhere)) >= lengthOf(lines.flat());
