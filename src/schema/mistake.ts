import type { z } from 'zod';

/** What is wrong with a value, in the words of a problem. It travels in the `params` of zod's issue. */
export interface Mistake {
	/** Name of the check, such as `wrong-format`. */
	check: string;
	message: string;
	expected: string;
	fix: string;
}

/**
 * A rule that the types of zod cannot word: refuses the value in which `find` sees a mistake. `path`: where in the
 * value it lies, when not in the whole of it.
 */
export const refuse =
	<T>(find: (value: T) => Mistake | undefined, path: PropertyKey[] = []) =>
	({ value, issues }: z.core.ParsePayload<T>): void => {
		const mistake = find(value);
		if (mistake)
			issues.push({
				code: 'custom',
				message: mistake.message,
				params: { ...mistake },
				// Zod puts what leads there before it, into the array itself: each mistake has its own.
				path: [...path],
				input: value,
				continue: true,
			});
	};
