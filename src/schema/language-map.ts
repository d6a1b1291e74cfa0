import { sourceLanguage } from '../words/locale.ts';

/** True of a text by language: English is always there, and every key is a language. */
export const isTextByLanguage = (value: Readonly<Record<string, unknown>>): boolean =>
	typeof value[sourceLanguage] === 'string' && Object.keys(value).every((key) => /^[a-z]{2,3}$/.test(key));
