/** Leads from an embedded chart to its full page in the view that is shown. */
class EmbedCredit extends HTMLElement {
	connectedCallback() {
		const link = this.querySelector('a');
		const full = link?.href;
		link?.addEventListener('click', () => {
			link.href = full + location.search;
		});
	}
}

customElements.define('embed-credit', EmbedCredit);
