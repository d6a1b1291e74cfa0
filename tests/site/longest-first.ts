import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest: begun last, they would keep one core waiting for the other. */
const longest = /\/(?:templates-of-|sub-path|pseudo-language)/;

/** The order of vitest, with the longest files first, on a checkout that remembers no run too. */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		return [
			...sorted.filter((file) => longest.test(file.moduleId)),
			...sorted.filter((file) => !longest.test(file.moduleId)),
		];
	}
}
