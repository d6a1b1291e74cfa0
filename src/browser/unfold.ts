/**
 * Opens the rest of a long picture on a phone, of which the style sheet shows the beginning: at the press of its button,
 * and for whoever moves into it by keys.
 */
export function startUnfolding(figure: HTMLElement) {
	const button = figure.querySelector('.unfold');
	const region = figure.querySelector<HTMLElement>('.picture[data-of=narrow]');
	if (!button || !region) return;
	button.addEventListener('click', () => {
		figure.classList.add('whole');
		// The button is gone: who pressed it stays where the rest begins.
		region.focus({ preventScroll: true });
	});
	region.addEventListener('focusin', ({ target }) => {
		if (target !== region) figure.classList.add('whole');
	});
}
