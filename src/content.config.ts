import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { contentLoader } from './io/content-loader.ts';
import type { RawDoc } from './model/raw-content.ts';
import { recordSchemas as schemas } from './schema/collections.ts';
import { editionSchema } from './schema/edition.ts';

export const collections = {
	edition: defineCollection({
		loader: contentLoader('edition'),
		schema: editionSchema.extend({ id: z.literal('edition') }),
	}),
	frameworks: defineCollection({ loader: contentLoader('frameworks'), schema: schemas.frameworks }),
	competences: defineCollection({ loader: contentLoader('competences'), schema: schemas.competences }),
	'role-profiles': defineCollection({ loader: contentLoader('role-profiles'), schema: schemas['role-profiles'] }),
	occupations: defineCollection({ loader: contentLoader('occupations'), schema: schemas.occupations }),
	skills: defineCollection({ loader: contentLoader('skills'), schema: schemas.skills }),
	'qualification-profiles': defineCollection({
		loader: contentLoader('qualification-profiles'),
		schema: schemas['qualification-profiles'],
	}),
	'learning-units': defineCollection({ loader: contentLoader('learning-units'), schema: schemas['learning-units'] }),
	requirements: defineCollection({ loader: contentLoader('requirements'), schema: schemas.requirements }),
	qualifications: defineCollection({ loader: contentLoader('qualifications'), schema: schemas.qualifications }),
	certifications: defineCollection({ loader: contentLoader('certifications'), schema: schemas.certifications }),
	mappings: defineCollection({ loader: contentLoader('mappings'), schema: schemas.mappings }),
	countries: defineCollection({ loader: contentLoader('countries'), schema: schemas.countries }),
	'national-frameworks': defineCollection({
		loader: contentLoader('national-frameworks'),
		schema: schemas['national-frameworks'],
	}),
	indicators: defineCollection({ loader: contentLoader('indicators'), schema: schemas.indicators }),
	pilots: defineCollection({ loader: contentLoader('pilots'), schema: schemas.pilots }),
	organisations: defineCollection({ loader: contentLoader('organisations'), schema: schemas.organisations }),
	agreements: defineCollection({ loader: contentLoader('agreements'), schema: schemas.agreements }),
	'quality-criteria': defineCollection({
		loader: contentLoader('quality-criteria'),
		schema: schemas['quality-criteria'],
	}),
	labels: defineCollection({ loader: contentLoader('labels'), schema: schemas.labels }),
	decisions: defineCollection({ loader: contentLoader('decisions'), schema: schemas.decisions }),
	sources: defineCollection({ loader: contentLoader('sources'), schema: schemas.sources }),
	// The front matter is judged with the catalogue, as that of the other readers is; the rest is made by our reader.
	docs: defineCollection({ loader: contentLoader('docs'), schema: z.custom<RawDoc>() }),
};
