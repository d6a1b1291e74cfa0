import type { Shortcut } from '../charts/drawn.ts';

const buttonOf = (element: HTMLElement) => element.querySelector<HTMLButtonElement>('[data-shortcut]');

/** Shows what a button chooses in the state that is shown; with nothing to choose it goes. */
export function showShortcut(element: HTMLElement, shortcut: Shortcut | undefined) {
	const button = buttonOf(element);
	button?.toggleAttribute('hidden', !shortcut);
	if (button && shortcut) button.textContent = shortcut.label;
}

/** A button that gives a control a value, as if the visitor had chosen it there. */
export function startShortcut(element: HTMLElement, form: HTMLFormElement, shortcutOf: () => Shortcut | undefined) {
	const button = buttonOf(element);
	button?.addEventListener('click', () => {
		const shortcut = shortcutOf();
		const select = [...form.querySelectorAll('select')].find(({ name }) => name === shortcut?.name);
		if (!select || !shortcut) return;
		select.value = shortcut.value;
		select.dispatchEvent(new Event('input', { bubbles: true }));
		// Where the button has gone, the control that it is about is next.
		if (button.closest('[hidden]')) select.focus();
	});
}
