import anchors from '../words/en/glossary.json' with { type: 'json' };
import { toDocument } from './links.ts';

const anchorOf: Readonly<Record<string, string>> = anchors;

/** Where the glossary explains a term of the interface; undefined where it needs no explanation. */
export function glossaryAddress(term: string): string | undefined {
	const anchor = anchorOf[term];
	return anchor === undefined ? undefined : toDocument('glossary', `#${anchor}`);
}
