/** A thing that a file by the European Learning Model describes or names, whichever way it is written. */
export interface ElmNode {
	/** The names of its types without their vocabulary: `Qualification`. */
	types: readonly string[];
	/** Its id or the address that it is named by. */
	id?: string;
	/** Where it stands in the file, as what is left out is told by it. */
	path: string;
	/** What is said of it, by names without their vocabulary: `learningOutcome`. */
	values: ReadonlyMap<string, readonly ElmValue[]>;
}

export interface ElmText {
	text: string;
	language?: string;
}

export type ElmValue = ElmNode | ElmText;

export const isText = (value: ElmValue): value is ElmText => 'text' in value;
export const isNode = (value: ElmValue): value is ElmNode => !isText(value);

/** A name without its vocabulary: of `elm:title`, `http://…#title` and `title` the last part. */
export const localName = (name: string): string =>
	name.slice(Math.max(...[...':#/'].map((sign) => name.lastIndexOf(sign))) + 1);

/** The nodes of a file and all within them, in their order. */
export function* allNodes(nodes: readonly ElmNode[]): Generator<ElmNode> {
	for (const node of nodes) {
		yield node;
		for (const values of node.values.values()) yield* allNodes(values.filter(isNode));
	}
}
