import type { ViewContext } from './view-context.ts';

/** How many of the agreements documented were signed, as far as the register says. */
export function signedSentence({ catalogue: { agreements }, t }: Pick<ViewContext, 'catalogue' | 't'>): string {
	const signed = agreements.all.filter((one) => one.kind === 'documented' && one.signed === 'yes').length;
	return signed === 0 ? t('agreements.none-signed') : t('agreements.signed', { count: signed });
}

/** How many labels the register holds. */
export function grantedSentence({ catalogue: { labels }, t }: Pick<ViewContext, 'catalogue' | 't'>): string {
	const granted = labels.all.length;
	return granted === 0 ? t('labels.none-granted') : t('labels.granted', { count: granted });
}
