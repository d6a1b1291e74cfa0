import { mediaTypes, toBytes } from '../file.ts';
import type { Format } from '../format.ts';
import { toJsonLd } from '../rdf/json-ld.ts';
import { toTurtle } from '../rdf/turtle.ts';
import { toSkosGraph } from '../skos/graph.ts';

/** The scheme as one vocabulary: concepts, labels in all languages at hand, mappings. https://www.w3.org/TR/skos-reference/ */
export const skos: Format = {
	name: 'SKOS',
	toFiles: (catalogue) => {
		const nodes = toSkosGraph(catalogue);
		const count = nodes.filter(({ types }) => types.includes('skos:Concept')).length;
		return [
			{ kind: 'scheme', path: 'scheme.ttl', mediaType: mediaTypes.turtle, bytes: toBytes(toTurtle(nodes)), count },
			{ kind: 'scheme', path: 'scheme.jsonld', mediaType: mediaTypes.jsonLd, bytes: toBytes(toJsonLd(nodes)), count },
		];
	},
};
