// What outcomes are told apart by stands apart from the schemas: a visitor's browser needs it, and no schema.

/** The three kinds of outcome of the EQF. */
export const outcomeTypes = ['knowledge', 'skill', 'responsibility-and-autonomy'] as const;
export type OutcomeType = (typeof outcomeTypes)[number];

/**
 * How sure it is that an outcome belongs to its competence. What a word is worth as a probability is not typed: it is the
 * share in which a second coder, who had not seen the first, said the same.
 */
export const surenesses = ['sure', 'likely', 'open'] as const;
export type Sureness = (typeof surenesses)[number];
