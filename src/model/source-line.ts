import { isAbsent } from '../schema/common.ts';
import type { Source } from '../schema/source.ts';

/** A source as lists name it: publisher, title, and the date where it has one. */
export const sourceLine = ({ publisher, title, date }: Source): string =>
	`${publisher}: ${title}${isAbsent(date) ? '' : `, ${date}`}`;
