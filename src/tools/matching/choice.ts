import type { Ignored } from '../../charts/asked.ts';
import { foreignTo, ignoredInWords } from '../asked.ts';
import type { LocaleOf } from '../../words/locale.ts';
import { targetKinds, type Target, type TargetKind } from './targets.ts';

/** What a page is about: a kind of which nothing is chosen yet, or one of its kind. */
export interface Aim {
	kind?: TargetKind;
	target?: Target;
}

type AimReason = 'unknown' | 'parameter';

/** The aim that an address such as `?to=occupations/software-tester` asks for, and what of it could not be followed. */
export function readAim(
	query: URLSearchParams,
	targets: readonly Target[],
): { aim: Aim; ignored: Ignored<AimReason>[] } {
	const ignored: Ignored<AimReason>[] = [...foreignTo(query, ['to'])];
	const asked = query.get('to');
	if (asked === null) return { aim: {}, ignored };
	const kind = targetKinds.find((one) => one === asked && targets.some((target) => target.kind === one));
	const target = targets.find(({ address }) => address === asked.toLowerCase());
	if (target) return { aim: { kind: target.kind, target }, ignored };
	return { aim: kind ? { kind } : {}, ignored: kind ? ignored : [{ reason: 'unknown', value: asked }, ...ignored] };
}

/** The query of an aim, with a question mark. */
export const aimQuery = ({ kind, target }: Aim): string => {
	const to = target?.address ?? kind;
	return to ? `?to=${to}` : '';
};

/** The same as a tool takes it: what could not be followed in sentences. */
export function askedAim(
	query: URLSearchParams,
	targets: readonly Target[],
	locale: LocaleOf<'matching' | 'comparison-page'>,
): { state: Aim; ignored: string[] } {
	const { matching: words } = locale.words;
	const { aim, ignored } = readAim(query, targets);
	const sentences = { unknown: words['ignored.unknown'], parameter: words['ignored.parameter'] };
	return { state: aim, ignored: ignoredInWords(ignored, sentences, locale) };
}
