import type { ViewContext } from '../view-context.ts';

/** In what a source was read: itself, or a copy that is or is not the publisher’s own wording. */
export function copyInWords({ catalogue, t }: ViewContext, id: string): string {
	const copy = catalogue.sources.byId.get(id)?.copy;
	if (!copy) return t('copy.none');
	return t(copy.isOfficial ? 'copy.official' : 'copy.other', { where: copy.readAs });
}
