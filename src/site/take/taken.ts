import { twinAddressOf, type TwinEnding } from '../../model/addresses.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import type { LearningUnit } from '../../schema/learning-unit.ts';
import type { JointQualification } from '../../schema/qualification.ts';

/** What whoever teaches takes along and adapts: a unit, or a joint qualification. */
export type Taken =
	{ collection: 'learning-units'; record: LearningUnit } | { collection: 'qualifications'; record: JointQualification };

/** All that can be taken. */
export const takenOf = (catalogue: Catalogue): Taken[] => [
	...catalogue['learning-units'].all.map((record) => ({ collection: 'learning-units' as const, record })),
	...catalogue.qualifications.all.flatMap((record) =>
		record.kind === 'joint' ? [{ collection: 'qualifications' as const, record }] : [],
	),
];

/** How the addresses of its files end, over and above the twins that every record has. */
export const endingsOf = ({ collection }: Taken): TwinEnding[] =>
	collection === 'learning-units' ? ['docx', 'blueprint.xlsx'] : ['docx'];

/** Where the files to adapt stand. */
export const takenPaths = (taken: Taken): string[] =>
	endingsOf(taken).map((ending) => twinAddressOf(taken.collection, taken.record.id, ending));
