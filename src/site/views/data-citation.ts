import { versionOf } from '../../datasets/edition-line.ts';
import type { ViewContext } from '../view-context.ts';

/** The line by which the data are cited. `part`: the dataset that is meant, where it is not all of them. */
export function citationLine({ catalogue, locale, pick }: ViewContext, address: string, part?: string): string {
	const { edition } = catalogue;
	const title = pick(edition.title);
	return locale.fill(locale.words.data['cite-as'], {
		title: part === undefined ? title : `${title}: ${part}`,
		version: versionOf(edition),
		date: edition.issued,
		licence: edition.licence.title,
		address,
	});
}
