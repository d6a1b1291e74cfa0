import { twinAddressOf, type TwinEnding } from '../../model/addresses.ts';
import type { Spoken } from '../../model/context.ts';
import { toDocx } from '../../tools/docx/to-docx.ts';
import { toBlueprintWorkbook } from './blueprint.ts';
import { toTextDocument } from './document.ts';
import { endingsOf, takenOf, type Taken } from './taken.ts';

/** A file to adapt. */
export const takenFile = async (spoken: Spoken, taken: Taken, ending: TwinEnding): Promise<Uint8Array<ArrayBuffer>> =>
	ending === 'blueprint.xlsx' && taken.collection === 'learning-units'
		? toBlueprintWorkbook(spoken, taken.record)
		: toDocx(toTextDocument(spoken, taken));

/** The files to adapt of all units and joint qualifications, by their addresses. */
export async function* takenFiles(spoken: Spoken): AsyncGenerator<[path: string, bytes: Uint8Array<ArrayBuffer>]> {
	for (const taken of takenOf(spoken.catalogue))
		for (const ending of endingsOf(taken))
			yield [twinAddressOf(taken.collection, taken.record.id, ending), await takenFile(spoken, taken, ending)];
}
