import type { NamedControl } from '../charts/params.ts';
import { limitBoxes, tickedBoxes } from './boxes.ts';

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
		}
	}
}

/**
 * The query that the controls of a form ask for, which were set by `before`: boxes that were ticked keep their order,
 * a new one comes last.
 */
export function askedQuery(form: HTMLFormElement, before: readonly NamedControl[]): URLSearchParams {
	const asked = new Map<string, string[]>();
	const ask = (name: string, values: readonly string[]) =>
		asked.set(name, [...(asked.get(name) ?? []), ...values.filter(Boolean)]);
	for (const { control, select } of withSelects(form, before)) {
		if (control.kind === 'select') {
			ask(control.name, [select?.value ?? '']);
			continue;
		}
		const ticked = tickedBoxes(form, control.name, control.chosen);
		ask(control.name, ticked.length > 0 ? ticked : [control.none]);
	}
	return new URLSearchParams(
		[...asked].flatMap(([name, values]) => (values.length > 0 ? [[name, values.join(',')]] : [])),
	);
}
