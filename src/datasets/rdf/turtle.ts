import { DataFactory, Writer } from 'n3';
import { statementsOf, type Node, type Value } from './node.ts';
import { prefixes, type Name, type Prefix } from './vocabulary.ts';

const { literal, namedNode, quad } = DataFactory;
const rdfType = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');

/** A name of a vocabulary in full. */
function expand(name: Name): string {
	const colon = name.indexOf(':');
	return prefixes[name.slice(0, colon) as Prefix] + name.slice(colon + 1);
}

function termOf(value: Value) {
	if ('iri' in value) return namedNode(value.iri);
	if ('language' in value) return literal(value.text, value.language);
	return value.datatype ? literal(value.text, namedNode(expand(value.datatype))) : literal(value.text);
}

/** Nodes as Turtle, in their order, with all prefixes of the vocabularies. */
export function toTurtle(nodes: readonly Node[]): string {
	const writer = new Writer({ prefixes });
	for (const node of nodes) {
		const subject = namedNode(node.id);
		for (const type of node.types) writer.addQuad(quad(subject, rdfType, namedNode(expand(type))));
		for (const [property, values] of statementsOf(node))
			for (const value of values) writer.addQuad(quad(subject, namedNode(expand(property)), termOf(value)));
	}
	let text = '';
	// Without a stream to write to, the writer has all at hand and answers at once.
	writer.end((error: unknown, written: string) => {
		if (error) throw error;
		text = written;
	});
	return text;
}
