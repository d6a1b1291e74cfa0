import type { RecordFolder } from './place.ts';
import type { Given } from './begin.ts';

/** The six outcomes that a unit has at least, assessed by one method: a blueprint that adds up. */
const unit: Given = {
	outcomes: [1, 2, 3, 4, 5, 6].map((n) => ({ id: `o${n}` })),
	assessment: {
		methods: [
			{
				id: 'm1',
				outcomes: [17, 17, 17, 17, 16, 16].map((weight, i) => ({ outcome: `o${i + 1}`, weight })),
			},
		],
	},
};

/** How every record of a collection begins, where its schema alone does not say it. */
export const beginnings: Partial<Record<RecordFolder, Given>> = {
	'learning-units': unit,
	decisions: { replacedBy: { absent: 'not-applicable' } },
};
