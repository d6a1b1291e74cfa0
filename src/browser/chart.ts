/**
 * Brings to life those charts of the page that are drawn anew by this name, or with none those that are filtered; then
 * the element is defined, and a style shows its controls.
 */
export function startCharts(drawn: string | undefined, start: (element: HTMLElement) => void) {
	for (const element of document.querySelectorAll<HTMLElement>('data-chart'))
		if (element.dataset['drawn'] === drawn) start(element);
	if (!customElements.get('data-chart')) customElements.define('data-chart', class extends HTMLElement {});
}
