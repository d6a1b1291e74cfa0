import { codeExamples } from '../../datasets/code/index.ts';
import type { CodeExample } from '../../datasets/code/code-example.ts';
import { versionOf } from '../../datasets/edition-line.ts';
import { wholePath } from '../../datasets/files.ts';
import { flatPathOf } from '../../datasets/flat/flat-table.ts';
import { flatTables } from '../../datasets/flat/index.ts';
import { filesOf } from '../../datasets/formats/index.ts';
import { schemaPath } from '../../datasets/formats/schema.ts';
import { databasePath } from '../../datasets/formats/sqlite.ts';
import { workbookOfAll } from '../../datasets/formats/xlsx.ts';
import type { ListedFile } from '../../datasets/listings.ts';
import { datasetAddress, releaseAddress } from '../../model/addresses.ts';
import { datasetNames, type DatasetName } from '../../schema/collections.ts';
import type { ViewContext } from '../view-context.ts';
import { linkedFiles } from './linked-files.ts';
import { latestPath, sizeInWords } from './data-files.ts';
import { recordsIn } from './dataset-page.ts';

/** The datasets that most come for, before the others in the order of the scheme. */
const askedMost: readonly DatasetName[] = [
	'qualifications',
	'comparability',
	'indicators',
	'occupations',
	'skills',
	'learning-units',
	'competences',
	'mappings',
	'national-frameworks',
	'countries',
];

/** A link by its words. */
interface Named {
	label: string;
	href: string;
}

/** What the data page offers, from the whole to its parts. */
export interface DataView {
	/** Everything in one file, in each form that there is. */
	whole: (Named & { size: string })[];
	/** Tables made for joining, each with what it is for. */
	recipes: { title: string; text: string; path: string; href: string; size: string }[];
	code: { id: CodeExample['id']; name: string; steps: readonly string[]; code: string }[];
	datasets: (Named & { id: DatasetName; about: string; records: string; files: Named[] })[];
	charts: Named[];
	/** The same for programs, with what each is. */
	linked: { text: string; files: Named[] }[];
	/** The data of each release, the newest first. */
	released: Named[];
}

/** The page of the data. `files`: those of `index.json`; `fullAddress`: of a path of the site. */
export function dataView(
	context: ViewContext,
	files: readonly ListedFile[],
	fullAddress: (path: string) => string,
): DataView {
	const { catalogue, locale, t, to } = context;
	const words = locale.words.data;
	const { fill, number } = locale;
	const zip = wholePath(versionOf(catalogue.edition));
	const sizeOf = (path: string) => sizeInWords(locale, files.find((file) => file.path === path)?.bytes ?? 0);
	const whole = [
		{ label: words['whole-zip'], path: zip },
		{ label: words['whole-workbook'], path: workbookOfAll },
		{ label: words['whole-database'], path: databasePath },
	];
	return {
		whole: whole.map(({ label, path }) => ({ label, href: latestPath(context, path), size: sizeOf(path) })),
		recipes: flatTables.map(({ name, columns }) => {
			const path = flatPathOf(name);
			const rows = files.find((file) => file.path === path)?.count ?? 0;
			return {
				...words.recipe[name],
				path,
				href: latestPath(context, path),
				size: fill(words['recipe-size'], { rows, count: number(rows), columns: columns.length, size: sizeOf(path) }),
			};
		}),
		code: codeExamples.map(({ id, code }) => ({
			id,
			name: words['code-name'][id],
			steps: id === 'excel' ? words['code-excel'] : [],
			code: code({ latest: fullAddress(latestPath(context, '')), whole: zip }),
		})),
		datasets: [...askedMost, ...datasetNames.filter((name) => !askedMost.includes(name))].map((id) => ({
			id,
			label: t(`collection.${id}`),
			href: to(datasetAddress(id)),
			about: t(`about.${id}`),
			records: number(recordsIn(id, files)),
			files: [...filesOf(id), { format: words.schema, path: schemaPath(id) }].map(({ format, path }) => ({
				label: format,
				href: latestPath(context, path),
			})),
		})),
		charts: files
			.filter(({ collection }) => collection === 'charts')
			.map(({ path }) => ({ label: path.slice('charts/'.length), href: latestPath(context, path) })),
		linked: linkedFiles.map(({ id, paths }) => ({
			text: words['linked-files'][id],
			files: paths.map((path) => ({ label: path, href: latestPath(context, path) })),
		})),
		released: catalogue.releases.toReversed().map(({ version, issued }) => ({
			label: fill(words['version-released'], { version, date: issued }),
			href: to(releaseAddress(version)),
		})),
	};
}
