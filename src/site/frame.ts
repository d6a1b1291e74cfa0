import type { CollectionName } from '../schema/collections.ts';
import type { Words } from '../words/words.ts';
import type { ViewContext } from './view-context.ts';

type Frame = Words['frame'];

/** The tasks of the main navigation: where each begins, and what else belongs to it, as pages say by their `section`. */
const tasks: readonly { name: keyof Frame['tasks']; address: string; sections: readonly string[] }[] = [
	{ name: 'compare', address: 'compare/', sections: ['compare'] },
	{
		name: 'qualifications',
		address: 'qualifications/',
		sections: ['qualifications', 'qualification-profiles', 'learning-units', 'certifications'],
	},
	{ name: 'jobs', address: 'occupations/', sections: ['occupations', 'skills', 'role-profiles', 'competences'] },
	{ name: 'countries', address: 'countries/', sections: ['countries', 'national-frameworks', 'indicators'] },
	{ name: 'charts', address: 'charts/', sections: ['charts'] },
	{ name: 'data', address: 'data/', sections: ['data'] },
];

/** A link of the frame. */
export interface Way {
	href: string;
	label: string;
}

/** The tasks as links; of the one that a page belongs to, whether it is that page or only the part of the site. */
export const taskLinks = (
	{ locale, to }: ViewContext,
	section: string | undefined,
	path: string,
): (Way & { current?: 'page' | 'true' })[] =>
	tasks.map(({ name, address, sections }) => ({
		href: to(address),
		label: locale.words.frame.tasks[name],
		...(section !== undefined && sections.includes(section) ? { current: path === to(address) ? 'page' : 'true' } : {}),
	}));

type PageAddress = keyof Frame['ways'];
const collection = (name: CollectionName) => ({ collection: name });

/** The four columns of the foot: pages by their address, and all collections. */
export const footColumns: Record<keyof Frame['foot'], readonly (PageAddress | { collection: CollectionName })[]> = {
	scheme: [
		'scheme/',
		collection('learning-units'),
		collection('qualification-profiles'),
		collection('certifications'),
		collection('competences'),
		collection('role-profiles'),
		collection('occupations'),
		collection('skills'),
		collection('requirements'),
		collection('frameworks'),
		collection('mappings'),
	],
	countries: [
		collection('countries'),
		collection('qualifications'),
		collection('national-frameworks'),
		collection('indicators'),
		collection('pilots'),
		'compare/countries/',
	],
	trust: [
		'docs/method/',
		'docs/comparability/',
		collection('sources'),
		'data-quality/',
		'governance/',
		collection('decisions'),
		'quality-label/',
		'quality-label/check/',
		collection('quality-criteria'),
		collection('labels'),
	],
	part: [
		'assess/',
		'credit/',
		'docs/corrections/',
		'docs/editing/',
		'network/',
		collection('organisations'),
		collection('agreements'),
		'releases/',
		'releases/feed.atom',
		'docs/citing/',
		'docs/',
		'docs/about/',
	],
};

/** The foot as links, each collection with the number of its records. */
export const footLinks = ({
	catalogue,
	locale,
	t,
	to,
}: ViewContext): { title: string; ways: (Way & { count?: string })[] }[] =>
	(Object.keys(footColumns) as (keyof typeof footColumns)[]).map((column) => ({
		title: locale.words.frame.foot[column],
		ways: footColumns[column].map((way) =>
			typeof way === 'string'
				? { href: to(way), label: locale.words.frame.ways[way] }
				: {
						href: to(`${way.collection}/`),
						label: t(`collection.${way.collection}`),
						count: locale.number(catalogue[way.collection].all.length),
					},
		),
	}));
