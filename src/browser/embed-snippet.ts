/** The code that puts a chart into another page, in the view that the address asks for when it is opened. */
class EmbedSnippet extends HTMLElement {
	connectedCallback() {
		const details = this.querySelector('details');
		const code = this.querySelector('textarea');
		const button = this.querySelector('button');
		const status = this.querySelector('[role=status]');
		if (!details || !code || !button || !status) return;
		const view = code.dataset['view'] ?? code.value;
		details.addEventListener('toggle', () => {
			// An address is in quotes here: its own quotes and ampersands are written so that they stay text.
			const query = location.search.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
			code.value = view.replaceAll('?view', query);
		});
		button.hidden = false;
		button.addEventListener('click', () => {
			void navigator.clipboard.writeText(code.value).then(() => {
				status.textContent = this.dataset['copied'] ?? '';
			});
		});
	}
}

customElements.define('embed-snippet', EmbedSnippet);
