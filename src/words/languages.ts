import { english } from './en/index.ts';
import type { Words } from './words.ts';

/** The languages of the interface. A new one is a folder beside this file, and a line here. */
export const languages = {
	en: english,
} satisfies Record<string, Words>;

export type Language = keyof typeof languages;
export const languageCodes = Object.keys(languages) as Language[];
