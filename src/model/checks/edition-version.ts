import { compareVersions } from '../releases/version.ts';
import type { Check } from './check.ts';

const file = 'edition.yaml';

export const editionVersion: Check = {
	name: 'edition-version',
	description:
		'An edition that is released has the content that was frozen; one that is not has a version that comes after all releases.',
	scope: 'edition',
	run({ edition, releases, checksum }) {
		const { version, released } = edition;
		const frozen = releases.find((release) => release.version === version);
		const last = releases.at(-1)?.version;
		const toMend = `Write "released: false" and a version that comes after ${last ?? version}.`;
		if (released && !frozen)
			return [
				{
					file,
					path: 'released',
					message: `The edition says that it is released, and there is no release ${version}.`,
					expected: '"released: true" as npm run release writes it',
					fix: 'Write "released: false"; npm run release -- --version X freezes it.',
				},
			];
		if (released && frozen?.content !== checksum)
			return [
				{
					file,
					path: 'released',
					message: `The content is another than what was released as ${version}.`,
					expected: 'an edition of its own for what comes after a release',
					fix: toMend,
				},
			];
		if (!released && last !== undefined && compareVersions(version, last) <= 0)
			return [
				{
					file,
					path: 'version',
					message: `The version ${version} does not come after the last release, ${last}.`,
					expected: `a version after ${last}`,
					fix: toMend,
				},
			];
		return [];
	},
};
