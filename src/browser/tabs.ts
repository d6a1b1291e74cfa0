import type { Tab } from '../charts/view.ts';

const tabsOf = (element: HTMLElement) => element.querySelector('.views');

/** Leads from each way to see a chart to the others, in the view that is shown. */
export function showTabs(element: HTMLElement, tabs: readonly Tab[], base: string) {
	tabsOf(element)?.replaceChildren(
		...tabs.map(({ label, address, current }) => {
			const link = Object.assign(document.createElement('a'), { href: base + address, textContent: label });
			if (current) link.setAttribute('aria-current', 'true');
			return link;
		}),
	);
}

/** A way that the chart of this page has itself is shown in place. */
export function startTabs(element: HTMLElement, show: (query: string) => void) {
	tabsOf(element)?.addEventListener('click', (event) => {
		const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
		const link = (event.target as Element).closest('a');
		if (!link || link.pathname !== location.pathname || ctrlKey || metaKey || shiftKey) return;
		event.preventDefault();
		const at = [...(tabsOf(element)?.children ?? [])].indexOf(link);
		show(link.search);
		(tabsOf(element)?.children[at] as HTMLElement | undefined)?.focus();
	});
}
