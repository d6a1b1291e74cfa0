import type { LocaleOf } from '../../words/locale.ts';
import { Leaving } from '../profile/leaving.ts';
import type { OwnKnown } from './known.ts';

export type OwnLocale = LocaleOf<'profile' | 'own-file'>;

type Keys = keyof OwnLocale['words']['own-file'];
/** Why something of a described qualification is left out, besides what holds for any file. */
export type OwnReason = Keys extends infer K ? (K extends `why.${infer R}` ? R : never) : never;

/** What is told of a file while it is read, and what it may name. */
export interface OwnReading {
	leaving: Leaving<OwnReason>;
	known: OwnKnown;
	locale: OwnLocale;
}

/** `lines`: where the values of the file stand, by their paths. */
export const toReading = (known: OwnKnown, locale: OwnLocale, lines: ReadonlyMap<string, number>): OwnReading => ({
	leaving: new Leaving<OwnReason>(locale, lines, locale.words['own-file']),
	known,
	locale,
});

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
