import { twinAddressOf } from '../../../model/addresses.ts';
import type { Certification } from '../../../schema/certification.ts';
import type { ViewContext } from '../../view-context.ts';
import { link, text, type Section } from '../../view.ts';

/** The certificate as data: what an issuer takes, and what nobody has signed yet. */
export function badgeSection({ locale, to, toDocument }: ViewContext, { id }: Certification): Section {
	const words = locale.words.take;
	return {
		id: 'badge',
		title: words['title-badge'],
		blocks: [
			{ kind: 'text', text: [text(words['badge-text'])] },
			{
				kind: 'list',
				items: [
					[link(words['badge-file'], to(twinAddressOf('certifications', id, 'ob.json')))],
					[link(words['badge-document'], toDocument('badges'))],
					[link(locale.words.verify.title, to('certifications/verify/'))],
				],
			},
		],
	};
}
