import { t, type StringKey } from '../words/index.ts';
import { isAbsent, type Absent, type LanguageMap } from '../schema/common.ts';
import type { Inline } from './view.ts';

/** The text of a language map in the page's language. */
export const inEnglish = (map: LanguageMap): string => map.en;

/** A status as a pill: the word, and the machine word for its sign. */
export const status = (state: string): Inline => ({ text: t(`status.${state}` as StringKey), as: 'status', state });

/** An empty value as its reason. */
export const reason = (value: Absent): Inline[] => [
	{ text: t(`absent.${value.absent}` as StringKey), as: 'absent' },
	...(value.note ? [{ text: `: ${inEnglish(value.note)}`, as: 'muted' as const }] : []),
];

/** A value, or the reason why there is none. */
export function valueOr<T>(value: T | Absent, show: (value: T) => Inline[]): Inline[] {
	return isAbsent(value) ? reason(value) : show(value);
}

/** A value, or the word for why there is none, without the note: for lists, which lead to the page that has it. */
export function briefly<T>(value: T | Absent, show: (value: T) => Inline[]): Inline[] {
	return isAbsent(value) ? reason({ absent: value.absent }) : show(value);
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** The English name of a language code. ESCO writes `no` for Norwegian. */
export const languageName = (code: string): string => languageNames.of(code) ?? code;
