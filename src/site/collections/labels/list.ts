import type { ListOf } from '../../list-view.ts';
import { grantedSentence } from '../../registers.ts';
import { link, text } from '../../view.ts';
import { assuranceWord } from '../quality-criteria/page.ts';

export const list: ListOf<'labels'> = (context) => {
	const { t, pick, pathOf, linkTo } = context;
	return {
		lede: `${t('lede.labels')} ${grantedSentence(context)}`,
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'holder', label: t('fact.holder') },
			{ key: 'assurance', label: t('fact.assurance') },
			{ key: 'granted', label: t('fact.granted') },
			{ key: 'until', label: t('fact.valid-until') },
		],
		filterBy: [
			{ key: 'assurance', label: t('fact.assurance'), wordOf: (v) => `${v}: ${assuranceWord(context, Number(v))}` },
		],
		cells: (one) => [
			[link(pick(one.title), pathOf('labels', one.id))],
			[linkTo('organisations', one.holder)],
			[text(`${one.assurance}: ${assuranceWord(context, one.assurance)}`)],
			[text(one.granted)],
			[text(one.validUntil)],
		],
	};
};
