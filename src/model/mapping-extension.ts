import { documentAddress, type LinkedDocument } from './addresses.ts';

/**
 * The column of mapping sets that SSSOM itself does not have, as its definition at the top of a file says: a reader
 * leaves out a column without one, and a definition whose names have a prefix that is not declared.
 */
export const extension = {
	slot_name: 'ext_loss',
	property: `scheme:${documentAddress('mappings' satisfies LinkedDocument)}#loss`,
	type_hint: 'xsd:string',
};
