import { getEntry, render } from 'astro:content';

/** A document's prose as a component, with its front matter. */
export async function getDoc(language: string, slug: string) {
	const entry = await getEntry('docs', `${language}/${slug}`);
	if (!entry) throw new Error(`There is no document ${language}/${slug}.`);
	const { Content } = await render(entry);
	return { ...entry.data, Content };
}
