import { controlledNodes } from '../elm/controlled.ts';
import { documentNode, toElmGraph } from '../elm/graph.ts';
import { toElmXml } from '../elm/xml.ts';
import { mediaTypes, toBytes } from '../file.ts';
import type { Format } from '../format.ts';
import { fileNameIn } from '../names.ts';
import { toTurtle } from '../rdf/turtle.ts';

/** Where what registers read lies: as XML, as Turtle. */
export const elmPaths = ['qualifications.elm.xml', 'qualifications.elm.ttl'] as const;

/**
 * Joint qualifications and learning units for registers of qualifications, by the profile of the European Learning Model
 * for learning opportunities and qualifications (LOQ): XML 3.1.0, and Turtle by the shapes of 1.1.0.
 */
export const elm: Format = {
	name: 'ELM',
	toFiles: (catalogue) => {
		const nodes = toElmGraph(catalogue);
		const count = nodes.filter(({ types }) => types.includes('elm:LearningAchievementSpecification')).length;
		const held = { kind: 'dataset', collection: 'qualifications', count } as const;
		const [xml, path] = elmPaths;
		const document = documentNode(fileNameIn(catalogue.edition, path));
		const turtle = toTurtle([document, ...nodes, ...controlledNodes(nodes)]);
		return [
			{ ...held, path: xml, mediaType: 'application/xml', bytes: toBytes(toElmXml(nodes)) },
			{ ...held, path, mediaType: mediaTypes.turtle, bytes: toBytes(turtle) },
		];
	},
};
