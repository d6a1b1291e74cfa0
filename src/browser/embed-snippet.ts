/** The code that puts a chart into another page, in the view that the address asks for. */
class EmbedSnippet extends HTMLElement {
	connectedCallback() {
		const code = this.querySelector('textarea');
		const button = this.querySelector('button');
		const status = this.querySelector('[role=status]');
		const view = code?.dataset['view'];
		if (!code || !button || !status || !view) return;
		const write = () => {
			// An address is in quotes here: its own quotes and ampersands are written so that they stay text.
			const query = location.search.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
			code.value = view.replaceAll('?view', query);
		};
		write();
		// A chart writes its address before what it heard reaches the document.
		document.addEventListener('input', write);
		button.addEventListener('click', () => {
			void navigator.clipboard.writeText(code.value).then(() => {
				status.textContent = this.dataset['copied'] ?? '';
			});
		});
	}
}

customElements.define('embed-snippet', EmbedSnippet);
