import { mostChosen } from '../tools/compare/choice.ts';
import { fillerOf } from '../words/fill.ts';

/** Counts the ticked rows of a list on the button that compares them, also those that a filter hides. */
export function countTicks(list: HTMLElement) {
	const bar = list.querySelector<HTMLElement>('.tick-bar');
	const [status, button] = [bar?.querySelector('[role=status]'), bar?.querySelector('button')];
	if (!bar || !status || !button) return;
	const fill = fillerOf(document.documentElement.lang);
	const [asked, name] = [status.textContent, button.textContent];
	const count = () => {
		const count = list.querySelectorAll('td input:checked').length;
		button.textContent = count > 0 ? fill(bar.dataset['count'] ?? '', { count }) : name;
		const said = count > mostChosen ? fill(bar.dataset['tooMany'] ?? '', { count }) : asked;
		if (status.textContent !== said) status.textContent = said;
	};
	list.addEventListener('change', count);
	// A browser that comes back to the page ticks again what was ticked, and only then says that it is there.
	addEventListener('pageshow', count);
	count();
}
