/** Text and nodes in an element; nothing is ever read as markup. */
export function element(name: string, props: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(props)) made.setAttribute(key, value);
	made.append(...children);
	return made;
}

/** Lets the browser answer between two pieces of work. */
export const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Does something once what has been drawn so far is on the screen. */
export function afterPaint(act: () => void) {
	requestAnimationFrame(() => setTimeout(act));
}
