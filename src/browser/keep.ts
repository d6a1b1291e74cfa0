import type { LocaleOf } from '../words/locale.ts';
import { Keeping } from './keeping.ts';
import { say } from './tool.ts';

interface KeptText {
	/** Under which name it is kept; tools that share what was entered share the name. */
	name: string;
	/** What is entered, as a text; nothing where nothing is. */
	text(): string | undefined;
	/** Takes in what was kept before the page was loaded anew. */
	restore(text: string): void;
}

interface Kept extends KeptText {
	locale: LocaleOf<'keep'>;
	/** What is kept apart from it, since no other tool shares it. */
	beside?: KeptText;
	/** Empties the page. */
	forget(): void;
}

/**
 * Lets a visitor keep what was entered while the tab is open, and forget it: the box `keep` and the button `forget` of
 * the page. Nothing is kept before the box is ticked. What it gives is called whenever something was entered.
 */
export function startKeeping(part: (name: string) => HTMLElement, kept: Kept): () => void {
	const words = kept.locale.words.keep;
	const all = [kept, ...(kept.beside ? [kept.beside] : [])].map((one) => ({
		one,
		keeping: new Keeping(`ecf-scheme ${one.name}`, () => sessionStorage),
	}));
	const saysSomething = () => all.some(({ one }) => one.text() !== undefined);
	const forgetAll = () => all.forEach(({ keeping }) => keeping.forget());
	const box = part('keep') as HTMLInputElement;
	let isUnsaved = false;
	const tell = (text: string) => say(part('kept'), text);
	const keep = () => {
		for (const { one, keeping } of all) {
			const text = one.text();
			if (text === undefined) keeping.forget();
			else if (!keeping.write(text)) {
				box.checked = false;
				tell(words.blocked);
				return;
			}
		}
		isUnsaved = false;
	};
	box.addEventListener('change', () => {
		tell(box.checked ? words.kept : words['not-kept']);
		if (box.checked) return keep();
		forgetAll();
		isUnsaved = saysSomething();
	});
	part('forget').addEventListener('click', () => {
		forgetAll();
		box.checked = false;
		isUnsaved = false;
		kept.forget();
		tell(words.forgotten);
	});
	// Asks before the page is left with what would be lost.
	addEventListener('beforeunload', (event) => {
		if (isUnsaved) event.preventDefault();
	});
	for (const { one, keeping } of all) {
		const before = keeping.read();
		if (before === undefined) continue;
		box.checked = true;
		one.restore(before);
		tell(words['brought-back']);
	}
	return () => {
		if (box.checked) keep();
		else isUnsaved = saysSomething();
	};
}
