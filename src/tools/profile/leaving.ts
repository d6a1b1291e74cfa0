import { quote } from '../../charts/quote.ts';
import type { LocaleOf } from '../../words/locale.ts';

/** Why something of the file of a profile is left out; all but the last ones hold for any file. */
export type Reason =
	| 'not-json'
	| 'cut'
	| 'other-format'
	| 'other-version'
	| 'no-list'
	| 'no-object'
	| 'too-many'
	| 'too-long'
	| 'twice'
	| 'unknown-id'
	| 'retired-id'
	| 'no-day'
	| 'unknown-outcome'
	| 'unknown-answer'
	| 'no-level';

/** The sentences of reasons: why, and what would mend it. */
export type Sentences<R extends string> = Readonly<Record<`why.${R}` | `mend.${R}`, string>>;

/** What of a file was left out: where, why, and what would mend it, in sentences. */
export interface Left {
	line?: number;
	/** Where in the file: `outcomes/3/unit`. */
	path: string;
	why: string;
	mend: string;
}

/** Notes what is left out of a file, and takes what can be taken. `R`: reasons of a file that is no profile. */
export class Leaving<R extends string = never> {
	readonly left: Left[] = [];
	readonly locale: LocaleOf<'profile'>;
	readonly #lines: ReadonlyMap<string, number>;
	readonly #sentences: Sentences<R | Reason>;

	/** `sentences`: those of a file of another kind beside those of a profile, which they may say anew. */
	constructor(locale: LocaleOf<'profile'>, lines: ReadonlyMap<string, number>, sentences?: Sentences<R>) {
		this.locale = locale;
		this.#lines = lines;
		this.#sentences = { ...locale.words.profile, ...sentences } as Sentences<R | Reason>;
	}

	leave(
		path: string,
		reason: R | Reason,
		values: Record<string, string | number> = {},
		line = this.#lineOf(path),
	): undefined {
		const { fill } = this.locale;
		const [why, mend] = [
			fill(this.#sentences[`why.${reason}`], values),
			fill(this.#sentences[`mend.${reason}`], values),
		];
		this.left.push({ ...(line === undefined ? {} : { line }), path, why, mend });
	}

	/** The line of a value; of one that is not there, that of what should have it. */
	#lineOf(path: string): number | undefined {
		return this.#lines.get(path) ?? (path === '' ? undefined : this.#lineOf(path.replace(/\/?[^/]*$/, '')));
	}

	/** A text, cut where it is longer; what is no text is empty. */
	text(path: string, given: unknown, most: number): string {
		if (typeof given !== 'string') return '';
		const letters = [...given];
		if (letters.length <= most) return given;
		this.leave(path, 'too-long', { most });
		return letters.slice(0, most).join('');
	}

	/** An id that is known; of another, what took its place. */
	id(
		path: string,
		given: unknown,
		isKnown: (id: string) => boolean,
		insteadOf: (id: string) => readonly string[] | undefined,
	): string | undefined {
		const id = String(given);
		if (typeof given === 'string' && isKnown(id)) return id;
		const instead = insteadOf(id);
		if (!instead) return this.leave(path, 'unknown-id', { id: quote(id) });
		const { list, words } = this.locale;
		return this.leave(path, 'retired-id', {
			id: quote(id),
			instead: instead.length > 0 ? list([...instead]) : words.profile['instead-none'],
		});
	}
}
