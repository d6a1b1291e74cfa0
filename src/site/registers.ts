import { t } from '../words/index.ts';
import type { Catalogue } from '../model/catalogue.ts';

/** How many of the agreements documented were signed, as far as the register says. */
export function signedSentence({ agreements }: Pick<Catalogue, 'agreements'>): string {
	const signed = agreements.all.filter((one) => one.kind === 'documented' && one.signed === 'yes').length;
	if (signed === 0) return t('agreements.none-signed');
	return signed === 1 ? t('agreements.one-signed') : t('agreements.some-signed', { count: signed });
}

/** How many labels the register holds. */
export function grantedSentence({ labels }: Pick<Catalogue, 'labels'>): string {
	const granted = labels.all.length;
	if (granted === 0) return t('labels.none-granted');
	return granted === 1 ? t('labels.one-granted') : t('labels.some-granted', { count: granted });
}
