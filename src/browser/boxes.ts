/** Ticks boxes, and lets no more be ticked than so many, and no fewer. */
export function limitBoxes(form: HTMLFormElement, name: string, chosen: readonly string[], most: number, least = 0) {
	for (const box of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
		box.checked = chosen.includes(box.value);
		box.disabled = box.checked ? chosen.length <= least : chosen.length >= most;
	}
}

/** What is ticked: those that were keep their order, a new one comes last. */
export function tickedBoxes(form: HTMLFormElement, name: string, before: readonly string[]): string[] {
	const boxes = [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
	const ticked = boxes.filter((box) => box.checked).map((box) => box.value);
	return [...before.filter((id) => ticked.includes(id)), ...ticked.filter((id) => !before.includes(id))];
}
