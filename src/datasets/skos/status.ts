import type { SchemeStatus } from '../../schema/common.ts';
import type { Node } from '../rdf/node.ts';

/** How far a statement of the scheme has come, in the property that ESCO uses for it; what is out of force is marked. */
export const statusOf = (status: SchemeStatus): Pick<Node, 'iso-thes:status' | 'owl:deprecated'> => ({
	'iso-thes:status': [status],
	'owl:deprecated': status === 'deprecated' ? ['true'] : [],
});
