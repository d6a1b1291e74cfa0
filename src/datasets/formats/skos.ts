import { mediaTypes, toBytes } from '../file.ts';
import type { Format } from '../format.ts';
import { toJsonLd } from '../rdf/json-ld.ts';
import { toTurtle } from '../rdf/turtle.ts';
import { toSkosGraph } from '../skos/graph.ts';

/** Where the vocabulary lies: as Turtle, as JSON-LD. */
export const skosPaths = ['scheme.ttl', 'scheme.jsonld'] as const;

/** The scheme as one vocabulary: concepts, labels in all languages at hand, mappings. https://www.w3.org/TR/skos-reference/ */
export const skos: Format = {
	name: 'SKOS',
	toFiles: (catalogue) => {
		const nodes = toSkosGraph(catalogue);
		const count = nodes.filter(({ types }) => types.includes('skos:Concept')).length;
		return [
			{ kind: 'scheme', path: skosPaths[0], mediaType: mediaTypes.turtle, bytes: toBytes(toTurtle(nodes)), count },
			{ kind: 'scheme', path: skosPaths[1], mediaType: mediaTypes.jsonLd, bytes: toBytes(toJsonLd(nodes)), count },
		];
	},
};
