/** The ids that a profile may name. */
export interface KnownIds {
	/** Version of the data at hand. */
	edition: string;
	/** Ids of the outcomes of a learning unit; nothing where there is no such unit. */
	outcomesOf(unit: string): readonly string[] | undefined;
	/** Levels at which the e-CF has a competence; nothing where there is no such competence. */
	levelsOf(competence: string): readonly number[] | undefined;
	isSkill(id: string): boolean;
	/** Ids that took the place of a retired one, maybe none; nothing where it was never there. */
	insteadOf(id: string): readonly string[] | undefined;
}
