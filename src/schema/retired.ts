import { z } from 'zod';
import { collectionNames } from './collections.ts';
import { textSchema } from './common.ts';
import { idOf } from './ids.ts';
import { refuse } from './mistake.ts';

/** How many ids answer for one that is retired, by what became of it. */
const answers = { renamed: [1, 1], merged: [1, 1], split: [2, Infinity], removed: [0, 0] } as const;

/** `content/retired.yaml`: what became of an id that a release had and the content has no more. It answers for ever. */
export const retiredSchema = z
	.strictObject({
		collection: z.enum(collectionNames).describe('The collection that the record was in.'),
		id: textSchema.describe('The id that it had.'),
		kind: z
			.enum(['renamed', 'merged', 'split', 'removed'])
			.describe(
				'renamed: the same under another id; merged: part of another now; split: several stand for it; removed: none does.',
			),
		to: z
			.array(textSchema)
			.describe(
				'The ids in the same collection that answer for it: one, several where it was split, none where it was removed.',
			),
		reason: textSchema.describe('Why, in a sentence for whoever follows an old link.'),
		decision: idOf('decisions')
			.optional()
			.describe('The decision that it follows from; left out where there was none.'),
	})
	.check(
		refuse(
			({ kind, to }) => {
				const [least, most] = answers[kind];
				return to.length >= least && to.length <= most
					? undefined
					: {
							check: 'wrong-value',
							message: `A record that was ${kind} names ${to.length} ids that answer for it.`,
							expected: least === most ? `${least}` : `${least} or more`,
							fix: 'Correct "to", or choose another kind.',
						};
			},
			['to'],
		),
	);

/** The whole of the file. */
export const retiredListSchema = z.array(retiredSchema);

export type Retired = z.output<typeof retiredSchema>;
