import type { Edition } from '../../schema/edition.ts';
import { nameIn } from '../names.ts';

/** The name of a dataset, which stays the same from version to version; its files have the version in theirs. */
export const datasetName = (edition: Pick<Edition, 'namespace'>, id: string): string => nameIn(edition, `data/${id}/`);
