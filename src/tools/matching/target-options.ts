import { markup, type Markup } from '../../charts/markup.ts';
import type { LocaleOf } from '../../words/locale.ts';
import type { Aim } from './choice.ts';
import { targetKinds, type Target, type TargetKind } from './targets.ts';

const option = (value: string, text: string, chosen: string | undefined): Markup =>
	markup`<option value="${value}"${value === chosen && markup` selected`}>${text}</option>`;

/** The kinds of what can be chosen; `none`: what stands where none is. */
export const kindOptions = (
	{ words }: LocaleOf<'matching'>,
	none: string,
	kinds: readonly TargetKind[] = targetKinds,
): Markup[] => [option('', none, ''), ...kinds.map((one) => option(one, words.matching[`kind.${one}`], undefined))];

/** Those of the chosen kind by name, in groups where there are any: frameworks, countries. */
export function targetOptions(
	{ words, compare }: LocaleOf<'matching'>,
	targets: readonly Target[],
	{ kind, target }: Aim,
): Markup[] {
	const those = targets.filter((one) => one.kind === kind).sort((a, b) => compare(a.title, b.title));
	const options = (list: readonly Target[]) =>
		list.map(({ address, title }) => option(address, title, target?.address));
	const first = option('', words.matching.choose, target ? undefined : '');
	// A code is of one occupation only, and makes no group.
	if (kind === 'occupations' || kind === 'joint') return [first, ...options(those)];
	const groups = [...new Set(those.map(({ group }) => group))].sort(compare);
	return [
		first,
		...groups.map(
			(group) => markup`<optgroup label="${group}">${options(those.filter((one) => one.group === group))}</optgroup>`,
		),
	];
}
