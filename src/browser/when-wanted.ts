import { announce, onReturn } from './address.ts';
import { jsonOf } from './compare-files.ts';

/**
 * Fetches what a chart is drawn from once it is wanted: where the address asks for another view than the page holds, or
 * when somebody turns to the chart. What was pressed or chosen meanwhile is done after.
 */
export function whenWanted<Series>(element: HTMLElement, address: string, begin: (series: Series) => void) {
	const status = element.querySelector('[role=status]');
	let waiting: (() => void) | undefined;
	let coming = false;
	const want = async () => {
		if (coming) return;
		coming = true;
		try {
			const series = (await jsonOf(address)) as Series;
			for (const type of types) element.removeEventListener(type, hear);
			begin(series);
			waiting?.();
		} catch {
			coming = false;
			if (status) status.textContent = element.dataset['notLoaded'] ?? '';
		}
	};
	const types = ['pointerover', 'focusin', 'input', 'click'] as const;
	const hear = ({ type, target }: Event) => {
		const [field, button] = [target as HTMLInputElement, (target as Element).closest('button')];
		if (type === 'input') {
			// A box is ticked anew by pressing it, a select has its value again.
			const { value } = field;
			waiting = () => {
				if (field.type === 'checkbox') return field.click();
				field.value = value;
				field.dispatchEvent(new Event('input', { bubbles: true }));
			};
		} else if (type === 'click' && button) waiting = () => button.click();
		void want();
	};
	for (const type of types) element.addEventListener(type, hear);
	if (location.search) return void want();
	// The page shows the default view, and others can be had now.
	status?.replaceChildren();
	announce(element, new Map());
	onReturn(() => void want());
}
