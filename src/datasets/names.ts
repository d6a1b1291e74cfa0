import type { Edition } from '../schema/edition.ts';
import { versionOf } from './edition-line.ts';

/** An edition as far as names are made of it. */
export type NamingEdition = Pick<Edition, 'namespace' | 'version' | 'released'>;

/**
 * The name of what stands at an address of the scheme, such as `competences/e-cf-3.0/b.3/`. It is the same wherever the
 * site is published: hosts come and go, and a record keeps its name.
 */
export const nameIn = ({ namespace }: Pick<Edition, 'namespace'>, address: string): string => namespace + address;

/** The name of a file of the data, also for its copy below `data/latest/`: what it is called does not change with the next edition. */
export const fileNameIn = (edition: NamingEdition, path: string): string =>
	nameIn(edition, `data/${versionOf(edition)}/${path}`);
