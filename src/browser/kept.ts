import type { Markup } from '../charts/markup.ts';
import { nodesOf } from './nodes.ts';

/** Elements that were made or found once and are used again, by name. */
export class Kept {
	#made = new Map<string, HTMLElement>();

	get(key: string, make: () => HTMLElement): HTMLElement {
		const made = this.#made.get(key) ?? make();
		this.#made.set(key, made);
		return made;
	}

	/** Several at once: markup of many is read in less time as one piece. */
	all(wanted: readonly (readonly [string, () => Markup])[]): HTMLElement[] {
		const missing = wanted.filter(([key]) => !this.#made.has(key));
		const made = nodesOf(missing.map(([, draw]) => draw())).children;
		const elements = new Map(missing.map(([key], i) => [key, made[i] as HTMLElement]));
		return wanted.map(([key]) => this.get(key, () => elements.get(key) as HTMLElement));
	}

	/** Forgets those whose name fits, so that they are made anew. */
	forget(fits: (key: string) => boolean) {
		for (const key of this.#made.keys()) if (fits(key)) this.#made.delete(key);
	}
}

/** Gives an element these children; those that are in their place already are not touched, and need no layout. */
export function arrange(parent: HTMLElement, children: readonly HTMLElement[]) {
	const staying = new Set<Element>(children);
	for (const child of [...parent.children]) if (!staying.has(child)) child.remove();
	children.forEach((child, i) => {
		const at = parent.children[i];
		if (at !== child) parent.insertBefore(child, at ?? null);
	});
}
