import type { MarkupValue } from '../charts/markup.ts';
import { element } from './element.ts';
import { nodesOf } from './nodes.ts';

interface Choices {
	/** Values that what was typed finds, best first. */
	find(typed: string): string[];
	/** An option, as it is shown. */
	show(value: string): MarkupValue;
	/** Says how many were found. */
	say(found: number): void;
	/** An option is marked, which may be chosen next. */
	marked?(value: string): void;
	choose(value: string): void;
}

/** More would not be read; whoever types on sees fewer. */
const mostShown = 50;

/**
 * An input with a list of options, after the combobox pattern of the ARIA Authoring Practices: arrows move, Enter
 * chooses, Escape closes, then empties. The focus stays in the input.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function startCombobox(input: HTMLInputElement, list: HTMLElement, choices: Choices) {
	let values: string[] = [];
	let active = -1;
	const isOpen = () => !list.hidden;

	const mark = (at: number) => {
		active = at;
		[...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
		const option = list.children[at];
		if (option) {
			input.setAttribute('aria-activedescendant', option.id);
			option.scrollIntoView({ block: 'nearest' });
			const value = values[at];
			if (value !== undefined) choices.marked?.(value);
		} else input.removeAttribute('aria-activedescendant');
	};
	const close = () => {
		list.hidden = true;
		input.setAttribute('aria-expanded', 'false');
		mark(-1);
	};
	const open = (at: number) => {
		if (input.readOnly) return;
		const found = choices.find(input.value);
		values = found.slice(0, mostShown);
		list.replaceChildren(
			...values.map((value, i) =>
				element(
					'li',
					{ role: 'option', id: `${list.id}-${i}`, 'aria-selected': 'false' },
					nodesOf(choices.show(value)),
				),
			),
		);
		list.hidden = values.length === 0;
		input.setAttribute('aria-expanded', String(values.length > 0));
		choices.say(found.length);
		mark(values.length > 0 ? at : -1);
	};
	const choose = (value: string | undefined) => {
		if (value === undefined) return;
		input.value = '';
		close();
		choices.choose(value);
	};

	input.addEventListener('input', () => {
		if (input.value.trim()) open(0);
		else close();
	});
	input.addEventListener('keydown', (event) => {
		const last = values.length - 1;
		if (event.key === 'ArrowDown' && !isOpen()) open(0);
		else if (event.key === 'ArrowDown') mark(active === last ? 0 : active + 1);
		else if (event.key === 'ArrowUp' && isOpen()) mark(active <= 0 ? last : active - 1);
		else if (event.key === 'Enter') {
			if (isOpen()) choose(values[active]);
		} else if (event.key === 'Escape' && isOpen()) close();
		else if (event.key === 'Escape') input.value = '';
		else return;
		event.preventDefault();
	});
	input.addEventListener('click', () => {
		if (!isOpen()) open(-1);
	});
	input.addEventListener('blur', close);
	// The input keeps the focus while an option is pointed at.
	list.addEventListener('pointerdown', (event) => event.preventDefault());
	list.addEventListener('click', (event) => {
		const option = (event.target as Element).closest('[role=option]');
		if (option) choose(values[[...list.children].indexOf(option)]);
	});
}
