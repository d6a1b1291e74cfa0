import type { ListOf } from '../../list-view.ts';
import { signedSentence } from '../../registers.ts';
import { link, muted, text, type Inline } from '../../view.ts';

/** Inlines of several values in a row, with a separator between: a semicolon where the values have commas of their own. */
const joined = (values: Inline[][], separator = ', '): Inline[] =>
	values.flatMap((value, i) => (i === 0 ? value : [text(separator), ...value]));

export const list: ListOf<'agreements'> = (context) => {
	const { t, pick, pathOf, linkTo, status } = context;
	return {
		lede: `${t('lede.agreements')} ${signedSentence(context)}`,
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'kind', label: t('fact.kind') },
			{ key: 'parties', label: t('fact.parties') },
			{ key: 'signed', label: t('fact.signed') },
			{ key: 'status', label: t('fact.status') },
		],
		filterBy: [
			{ key: 'kind', label: t('fact.kind'), wordOf: (v) => t(`agreement.kind-${v}` as 'agreement.kind-template') },
		],
		cells: (one) => [
			[link(pick(one.title), pathOf('agreements', one.id))],
			[text(t(`agreement.kind-${one.kind}`))],
			one.kind === 'documented'
				? joined(
						one.parties.map((id) => [linkTo('organisations', id)]),
						'; ',
					)
				: joined(
						one.signatories.map((who) => [text(pick(who))]),
						'; ',
					),
			one.kind === 'documented' ? [text(t(`agreement.signed-${one.signed}`))] : [muted('–')],
			[status(one.kind === 'documented' ? one.evidence.status : one.status)],
		],
	};
};
