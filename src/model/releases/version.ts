/** How much a version says has changed: ids, fields or meanings that are gone; what is new; facts and words corrected. */
export type Level = 'major' | 'minor' | 'patch';

const levels: readonly Level[] = ['patch', 'minor', 'major'];
const partsOf = (version: string): [number, number, number] => {
	const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
	return [major, minor, patch];
};

/** Below, at or above zero, as one version comes before, is or comes after another; both of three numbers. */
export function compareVersions(a: string, b: string): number {
	const [left, right] = [partsOf(a), partsOf(b)];
	return left.map((part, i) => part - (right[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** The level of the step from one version to a later one. */
export function stepBetween(from: string, to: string): Level {
	const [a, b] = [partsOf(from), partsOf(to)];
	if (a[0] !== b[0]) return 'major';
	return a[1] === b[1] ? 'patch' : 'minor';
}

/** The higher of some levels; the lowest where there are none. */
export const highest = (some: readonly Level[]): Level =>
	levels[Math.max(0, ...some.map((one) => levels.indexOf(one)))] ?? 'patch';

/**
 * Whether a step is as high as what has changed demands. Before 1.0.0 nothing is promised to stay (https://semver.org, 4):
 * there a minor step is enough for everything.
 */
export function isEnough(from: string, to: string, demanded: Level): boolean {
	const needed = partsOf(from)[0] === 0 && demanded === 'major' ? 'minor' : demanded;
	return levels.indexOf(stepBetween(from, to)) >= levels.indexOf(needed);
}

/** The lowest version that is enough after this one. */
export function nextVersion(from: string, demanded: Level): string {
	const [major, minor, patch] = partsOf(from);
	const steps: Record<Level, string> = {
		major: `${major + 1}.0.0`,
		minor: `${major}.${minor + 1}.0`,
		patch: `${major}.${minor}.${patch + 1}`,
	};
	return levels.map((level) => steps[level]).find((version) => isEnough(from, version, demanded)) ?? steps.major;
}
