import { escapeText } from '../../model/escape.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { statementsOf, type Node, type Value } from '../rdf/node.ts';
import type { Property } from '../rdf/vocabulary.ts';
import { containers, elements, namespaces, type Type } from './xml-order.ts';

const typeOf = (node: Node | undefined) => node?.types[0] as Type | undefined;
const isRecord = (type: Type) => containers.some(({ type: own }) => own === type);

/** Nodes of the European Learning Model as XML of its version 3.1.0: the same records, in the order of its schema. */
export function toElmXml(nodes: readonly Node[]): string {
	const byId = new Map(nodes.map((node) => [node.id, node]));

	function elementsOf(node: Node, indent: string): string[] {
		const said = new Map(statementsOf(node));
		return (elements[typeOf(node) as Type] ?? []).flatMap(([property, name]) =>
			valuesOf(property, said.get(property) ?? []).map((value) => elementOf(name, value, indent)),
		);
	}

	function elementOf(name: string, value: Value, indent: string): string {
		if ('language' in value)
			return `${indent}<${name} language="${value.language}">${escapeText(value.text)}</${name}>\n`;
		if ('text' in value) return `${indent}<${name}>${escapeText(value.text)}</${name}>\n`;
		const target = byId.get(value.iri);
		const type = typeOf(target);
		if (target && type && type in elements)
			return isRecord(type)
				? `${indent}<${name} idref="${escapeText(value.iri)}"/>\n`
				: `${indent}<${name}>\n${elementsOf(target, `${indent}  `).join('')}${indent}</${name}>\n`;
		return `${indent}<${name} uri="${escapeText(value.iri)}"/>\n`;
	}

	const body = containers.map(({ type, container, name }) => {
		const records = nodes.filter((node) => typeOf(node) === type);
		const written = records.map(
			(node) => `    <${name} id="${escapeText(node.id)}">\n${elementsOf(node, '      ').join('')}    </${name}>\n`,
		);
		return `  <${container}>\n${written.join('')}  </${container}>\n`;
	});
	return `<?xml version="1.0" encoding="UTF-8"?>\n<Courses ${namespaces} xsdVersion="3.1.0">\n${body.join('')}</Courses>\n`;
}

/** The XML has room for a note in one language only. */
const valuesOf = (property: Property, values: readonly Value[]): readonly Value[] =>
	property === 'elm:noteLiteral'
		? values.filter((value) => 'language' in value && value.language === sourceLanguage)
		: values;
