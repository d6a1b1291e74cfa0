/** A value as the JSON text that is published: two spaces, a newline at the end. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A document as JSON with each of its items on a line. */
export function toJsonLines(head: Record<string, unknown>, items: readonly unknown[]): string {
	const lines = items.map((item) => `    ${JSON.stringify(item)}`).join(',\n');
	const open = toJson(head).slice(0, -'\n}\n'.length);
	return `${open},\n  "items": [\n${lines}\n  ]\n}\n`;
}
