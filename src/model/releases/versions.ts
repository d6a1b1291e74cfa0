import type { Edition } from '../../schema/edition.ts';

type Versioned = { releases: readonly { version: string }[]; edition: Pick<Edition, 'version' | 'released'> };

/** The version that the data of an edition carry: with `-dev` until it is released. */
export const versionOf = ({ version, released }: Versioned['edition']): string =>
	released ? version : `${version}-dev`;

/** The versions whose data are published, the oldest first: all releases, and the edition in hand where it is not one. */
export function versionsOf({ releases, edition }: Versioned): string[] {
	const frozen = releases.map(({ version }) => version);
	return edition.released ? frozen : [...frozen, versionOf(edition)];
}

/** Every two of some versions, the earlier first. */
export const pairsOf = <T>(versions: readonly T[]): { from: T; to: T }[] =>
	versions.flatMap((from, i) => versions.slice(i + 1).map((to) => ({ from, to })));
