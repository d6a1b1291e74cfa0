import type { Scheme } from '../matching/scheme.ts';
import { nameOfLine } from '../matching/words.ts';

/** A unit as sentences name it: `B.3 e-2 Testing`. */
export const nameOfUnit = ({ scheme }: { scheme: Scheme }, id: string): string =>
	nameOfLine({ scheme }, { kind: 'unit', id, need: 'essential' });
