import { catalogueOf } from '../../src/io/load-catalogue.ts';
import { filesInMemory, readFolder } from '../fixtures/files-in-memory.ts';

/** The content of the tests, with what views and pictures need besides: a label, a mapped qualification, an indicator with a target. */
const folders = ['tests/fixtures/good-content', 'tests/views/content'];

/** What is shown in the tests of views, and what is wrong with it. */
export const shownContent = () => {
	const { catalogue, problems } = catalogueOf(filesInMemory(new Map(folders.flatMap((dir) => [...readFolder(dir)]))));
	if (!catalogue) throw new Error('The content of the tests is not valid.');
	return { catalogue, problems };
};
