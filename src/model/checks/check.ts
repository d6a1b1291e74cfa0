import type { Catalogue } from '../catalogue.ts';
import type { Problem } from '../problem.ts';

/** One rule over the whole catalogue. One check = one file, listed in `index.ts`, described in `content/README.md`. */
export interface Check {
	/** The name that a problem carries, kebab-case. */
	name: string;
	/** What it makes sure of, in a sentence for editors. */
	description: string;
	/** The collections it looks at, or `catalogue` for all of them. */
	scope: string;
	/** Everything that is wrong by this rule. `unread`: what could not be read, as `collection id` or `collection`. */
	run(catalogue: Catalogue, context: { unread: ReadonlySet<string> }): Omit<Problem, 'check'>[];
}
