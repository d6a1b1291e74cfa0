/** How near two occupations are: the nearest of the four that holds. */
export const occupationMatches = ['same-occupation', 'same-unit-group', 'same-minor-group', 'none'] as const;
export type OccupationMatch = (typeof occupationMatches)[number];

/** What tells the occupation of a qualification. */
type Placed = { occupation?: string | undefined; isco?: string | undefined };

/** The nearest that holds of: same ESCO occupation, same ISCO-08 unit group, same minor group. */
export function matchOccupations(a: Placed, b: Placed): OccupationMatch | undefined {
	if (a.occupation && a.occupation === b.occupation) return 'same-occupation';
	if (!a.isco || !b.isco) return undefined;
	if (a.isco === b.isco) return 'same-unit-group';
	return a.isco.slice(0, 3) === b.isco.slice(0, 3) ? 'same-minor-group' : 'none';
}
