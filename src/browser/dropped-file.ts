import { decode } from '../tools/decode.ts';
import type { LocaleOf } from '../words/locale.ts';

/** More is not read. */
const mostBytes = 20_000_000;
const megabyte = 1_000_000;

/** A file that a visitor gave, as text. */
export interface DroppedFile {
	name: string;
	text: string;
}

interface Dropping {
	locale: LocaleOf<'dropped-file'>;
	/** How many are read at once. */
	most: number;
	take(files: DroppedFile[]): void;
	/** Says what was not read, and what is being read; nothing where there is nothing to say. */
	say(sentences: readonly string[]): void;
}

/** A file as text; else a sentence why not. `said`: what is to be known of it besides. */
export async function readFile(
	{ locale }: Pick<Dropping, 'locale'>,
	file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
): Promise<{ taken?: DroppedFile; said?: string }> {
	const { words, fill, number } = locale;
	const { name, size } = file;
	const say = (key: 'too-large' | 'unreadable' | 'no-text' | 'encoding', values = {}) => ({
		said: fill(words['dropped-file'][key], { name, ...values }),
	});
	if (size > mostBytes)
		return say('too-large', { size: number(size / megabyte, { most: 1 }), most: mostBytes / megabyte });
	try {
		const decoded = decode(new Uint8Array(await file.arrayBuffer()));
		if (!decoded) return say('no-text');
		const { text, encoding } = decoded;
		return { taken: { name, text }, ...(encoding ? say('encoding', { encoding }) : {}) };
	} catch {
		return say('unreadable');
	}
}

/** Reads files that are dropped on a zone, chosen in its input, or pasted into its text field. */
export function startDropping(zone: HTMLElement, dropping: Dropping) {
	const { locale, most, take, say } = dropping;
	const words = locale.words['dropped-file'];
	const input = zone.querySelector('input');
	const field = zone.querySelector('textarea');
	const readAll = async (given: readonly File[]) => {
		if (given.length === 0) return;
		const files = given.slice(0, most);
		say([locale.fill(words.reading, { name: locale.list(files.map(({ name }) => name)) })]);
		const read = await Promise.all(files.map((file) => readFile(dropping, file)));
		const over = given.length > most ? [locale.fill(words['too-many'], { count: given.length, most })] : [];
		say([...over, ...read.flatMap(({ said }) => said ?? [])]);
		const taken = read.flatMap((one) => one.taken ?? []);
		if (taken.length > 0) take(taken);
	};
	input?.addEventListener('change', () => {
		void readAll([...(input.files ?? [])]);
		// The same file can be chosen again when it was changed.
		input.value = '';
	});
	for (const type of ['dragover', 'dragleave', 'drop'] as const)
		zone.addEventListener(type, (event) => {
			event.preventDefault();
			zone.classList.toggle('over', type === 'dragover');
			if (type === 'drop') void readAll([...((event as DragEvent).dataTransfer?.files ?? [])]);
		});
	zone.querySelector('button')?.addEventListener('click', () => {
		if (!field?.value.trim()) return;
		say([]);
		take([{ name: words.pasted, text: field.value }]);
		field.value = '';
	});
}
