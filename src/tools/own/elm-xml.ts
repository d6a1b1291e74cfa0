import { SaxesParser } from 'saxes';
import { isNode, localName, type ElmNode, type ElmValue } from './elm-node.ts';

/** Elements within elements beyond this are not of the model. */
export const deepest = 50;

/** What was read of an XML text, and why it could not be read further. */
export interface ReadXml {
	nodes: ElmNode[];
	/** By the paths of the nodes. */
	lines: ReadonlyMap<string, number>;
	broken?: { reason: 'not-xml' | 'doctype' | 'too-deep'; line: number };
}

/** An element that is not yet closed. */
interface Open {
	name: string;
	path: string;
	id?: string;
	language?: string;
	text: string;
	values: Map<string, ElmValue[]>;
}

/** Where the reading of a text ends. */
class Broken extends Error {}

function closed({ name, path, id, language, text, values }: Open): ElmValue {
	if (values.size === 0 && id === undefined && text.trim() !== '')
		return { text, ...(language === undefined ? {} : { language }) };
	return { types: [name.charAt(0).toUpperCase() + name.slice(1)], ...(id === undefined ? {} : { id }), path, values };
}

/**
 * Reads XML strictly; never throws. Nothing is fetched, no entity is expanded but the five of XML itself: a text that
 * declares others is not read.
 */
export function readXml(text: string): ReadXml {
	const parser = new SaxesParser();
	const root: Open = { name: '', path: '', text: '', values: new Map() };
	const open = [root];
	const lines = new Map<string, number>();
	let broken: ReadXml['broken'];
	const stop = (reason: NonNullable<ReadXml['broken']>['reason']): never => {
		broken ??= { reason, line: parser.line };
		throw new Broken();
	};
	parser.on('error', () => stop('not-xml'));
	parser.on('doctype', () => stop('doctype'));
	parser.on('opentag', ({ name, attributes }) => {
		if (open.length > deepest) stop('too-deep');
		const attribute = (key: string) => (Object.hasOwn(attributes, key) ? attributes[key] : undefined);
		const id = attribute('uri') ?? attribute('idref') ?? attribute('id');
		const language = attribute('language') ?? attribute('xml:lang');
		const path = String(lines.size);
		lines.set(path, parser.line);
		open.push({
			name: localName(name),
			path,
			...(id === undefined ? {} : { id }),
			...(language === undefined ? {} : { language }),
			text: '',
			values: new Map(),
		});
	});
	parser.on('text', (part) => {
		const last = open.at(-1);
		if (last) last.text += part;
	});
	const close = () => {
		const element = open.pop();
		const parent = open.at(-1);
		if (!element || !parent) return;
		const values = parent.values.get(element.name) ?? [];
		values.push(closed(element));
		parent.values.set(element.name, values);
	};
	parser.on('cdata', (part) => {
		const last = open.at(-1);
		if (last) last.text += part;
	});
	parser.on('closetag', close);
	try {
		parser.write(text).close();
	} catch (error) {
		if (!(error instanceof Broken)) throw error;
	}
	// Of what is cut, what stands before is there.
	while (open.length > 1) close();
	return {
		nodes: [...root.values.values()].flat().filter(isNode),
		lines,
		...(broken ? { broken } : {}),
	};
}
