import { shownQuery } from './address.ts';

/** Leads from an embedded chart to its full page in the view that is shown. */
class EmbedCredit extends HTMLElement {
	connectedCallback() {
		const link = this.querySelector('a');
		const full = link?.href;
		link?.addEventListener('click', () => {
			link.href = full + shownQuery();
		});
	}
}

customElements.define('embed-credit', EmbedCredit);

// The target that the page names for its links is not that of links in a picture.
document.addEventListener(
	'click',
	(event) => (event.target as Element).closest('svg a')?.setAttribute('target', '_blank'),
	{ capture: true },
);
