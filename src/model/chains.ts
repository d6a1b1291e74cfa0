/**
 * The shortest way from an id back to itself, when there is one. Each id is visited once, so that a web of relations
 * takes no longer to walk than it is large.
 */
export function chainBackTo(start: string, nextOf: (id: string) => readonly string[]): string[] | undefined {
	const cameFrom = new Map<string, string>();
	const queue = [start];
	for (const id of queue)
		for (const next of nextOf(id)) {
			if (next === start) {
				const chain = [start];
				for (let at = id; at !== start; at = cameFrom.get(at) ?? start) chain.unshift(at);
				return [start, ...chain];
			}
			if (cameFrom.has(next)) continue;
			cameFrom.set(next, id);
			queue.push(next);
		}
	return undefined;
}
