import { element } from './element.ts';

/** An address that was typed with capitals: all of this site are in lower case. The right one is named if it exists. */
class OtherAddress extends HTMLElement {
	async connectedCallback() {
		const base = this.dataset['base'] ?? '/';
		const typed = location.pathname.slice(base.length);
		const meant = typed.toLowerCase().replace(/\/?$/, '/');
		if (typed === typed.toLowerCase() || !location.pathname.startsWith(base)) return;
		const answer = await fetch(base + meant, { method: 'HEAD' }).catch(() => undefined);
		if (!answer?.ok) return;
		const [before = '', after = ''] = (this.dataset['words'] ?? '').split('{address}');
		this.replaceChildren(element('p', {}, before, element('a', { href: base + meant }, meant), after));
	}
}

customElements.define('other-address', OtherAddress);
