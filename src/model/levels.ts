import type { Framework } from '../schema/framework.ts';
import type { ProficiencyLevel } from '../schema/common.ts';
import type { Catalogue } from './catalogue.ts';

/** The EQF levels that a framework’s proficiency level is related to, with status and sources; undefined when none is stated. */
export function eqfOfLevel(
	catalogue: Pick<Catalogue, 'frameworks'>,
	framework: string,
	level: ProficiencyLevel,
): NonNullable<NonNullable<Framework['parts']>[number]['eqf']> | undefined {
	return catalogue.frameworks.byId.get(framework)?.parts?.find((part) => part.code === `e-${level}`)?.eqf;
}
