import type { HeadField } from '../tools/own/editing.ts';
import type { OwnQualification } from '../tools/own/own.ts';

/** The outcome in which something stands. */
export const idOf = (target: Element): string => target.closest<HTMLElement>('.own-outcome')?.dataset['id'] ?? '';

/** What a field says; a number outside its bounds is none. */
export const valueOf = (field: HTMLInputElement): string | boolean =>
	field.type === 'checkbox' ? field.checked : field.validity.valid ? field.value : '';

/** Shows what is said of a qualification besides its outcomes. */
export function drawHead(place: HTMLElement, { title, country, eqfLevel, years, isClosed }: OwnQualification) {
	const values: Record<HeadField, string | number | boolean> = {
		...{ title, country, isClosed },
		...{ eqfLevel: eqfLevel ?? '', years: years ?? '' },
	};
	for (const field of place.querySelectorAll<HTMLInputElement>('[data-head]')) {
		const value = values[field.dataset['head'] as HeadField];
		if (typeof value === 'boolean') field.checked = value;
		else field.value = String(value);
	}
}
