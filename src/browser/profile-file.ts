import { readProfile } from '../tools/profile/read-profile.ts';
import { isEmpty, type Profile } from '../tools/profile/profile.ts';
import { takenSentence } from '../tools/profile/taking.ts';
import type { KnownIds } from '../tools/profile/known.ts';
import type { MarkupValue } from '../charts/markup.ts';
import { paragraph } from '../tools/parts.ts';
import type { LocaleOf } from '../words/locale.ts';
import { startDropping, type DroppedFile } from './dropped-file.ts';
import { nodesOf } from './nodes.ts';

interface Taking {
	locale: LocaleOf<'profile' | 'dropped-file'>;
	known: KnownIds;
	/** How many profiles are taken at once. */
	most: number;
	take(profiles: { name: string; profile: Profile }[]): void;
	/** Takes a file of another kind, and says what was taken of it; nothing where it does not know it either. */
	other?(file: DroppedFile): MarkupValue;
}

/** Reads profiles that are dropped on a zone, and says beside it what of them was taken. */
export function startTakingProfiles(zone: HTMLElement, status: HTMLElement, options: Taking) {
	const { locale, known, most, take } = options;
	let sentences: readonly string[] = [];
	const tell = (taken: readonly MarkupValue[] = []) =>
		status.replaceChildren(nodesOf([sentences.map((text) => paragraph(text)), taken]));
	startDropping(zone, {
		locale,
		most,
		say: (texts) => {
			sentences = texts;
			tell();
		},
		take: (files) => {
			const said: MarkupValue[] = [];
			const profiles: { name: string; profile: Profile }[] = [];
			for (const file of files) {
				const other = options.other?.(file);
				const read = other === undefined ? readProfile(file.text, known, locale) : undefined;
				said.push(read ? takenSentence(locale, file.name, read) : other);
				if (read && !isEmpty(read.profile)) profiles.push({ name: file.name, profile: read.profile });
			}
			if (profiles.length > 0) take(profiles);
			tell(said);
		},
	});
}

/** The day on which a file is saved, by the clock of the visitor. */
export function today(): string {
	const now = new Date();
	const two = (number: number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
