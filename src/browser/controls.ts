import type { NamedControl } from '../charts/params.ts';
import { limitBoxes, tickedBoxes } from './boxes.ts';
import { showRanks } from './ranked-boxes.ts';

/** Controls with the select of each, where it is one: both stand in the same order. */
function withSelects(form: HTMLFormElement, controls: readonly NamedControl[]) {
	const selects = [...form.querySelectorAll('select')];
	return controls.map((control) => ({ control, select: control.kind === 'select' ? selects.shift() : undefined }));
}

/** Sets the controls of a form as they are to be. */
export function showControls(form: HTMLFormElement, controls: readonly NamedControl[]) {
	for (const { control, select } of withSelects(form, controls)) {
		const { choices, chosen } = control;
		if (select) {
			if ([...select.options].map(({ value }) => value).join() !== choices.map(({ value }) => value).join())
				select.replaceChildren(...choices.map(({ value, label }) => new Option(label, value)));
			choices.forEach(({ disabled = false }, i) => (select.options[i]!.disabled = disabled));
			select.value = String(chosen);
		} else if (control.kind === 'boxes') {
			limitBoxes(form, control.name, control.chosen, control.most, control.least);
			if (control.ranked !== undefined) showRanks(form, control);
		}
	}
}

/**
 * The query that the controls of a form ask for, which were set by `before`: boxes that were ticked keep their order,
 * a new one comes last. `written`: what the address says, which holds for what has no control.
 */
export function askedQuery(
	form: HTMLFormElement,
	before: readonly NamedControl[],
	written: ReadonlyMap<string, string>,
): URLSearchParams {
	const asked = new Map<string, string[]>();
	const names = before.map(({ name }) => name);
	const ask = (name: string, values: readonly string[]) =>
		asked.set(name, [...(asked.get(name) ?? []), ...values.filter(Boolean)]);
	for (const { control, select } of withSelects(form, before)) {
		if (control.kind === 'select') {
			// Where it stood, of which the address said nothing, it goes on saying nothing.
			const isUnsaid = !written.has(control.name) && select?.value === control.chosen;
			if (!isUnsaid || names.filter((name) => name === control.name).length > 1)
				ask(control.name, [select?.value ?? '']);
			continue;
		}
		const ticked = tickedBoxes(form, control.name, control.chosen);
		ask(control.name, ticked.length > 0 ? ticked : [control.none]);
	}
	const query = new URLSearchParams([...written]);
	for (const [name, values] of asked)
		if (values.length > 0) query.set(name, values.join(','));
		else query.delete(name);
	return query;
}
