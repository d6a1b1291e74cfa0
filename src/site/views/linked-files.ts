import { csvwPathOf } from '../../datasets/csvw/metadata.ts';
import { dataPackagePath } from '../../datasets/data-package/package.ts';
import { csvPathOf } from '../../datasets/formats/csv.ts';
import { elmPaths } from '../../datasets/formats/elm.ts';
import { skosPaths } from '../../datasets/formats/skos.ts';
import { catalogPaths } from '../../datasets/listings.ts';
import { openApiPath } from '../../datasets/openapi/document.ts';
import { toolSchemaPath } from '../../datasets/tool-schemas.ts';
import type { DatasetName } from '../../schema/collections.ts';
import { toolFormats } from '../../schema/tool-files/index.ts';
import type { Words } from '../../words/words.ts';

/** Stands for the tables, each of which has such a file. */
const example: DatasetName = 'qualifications';

/** What says the data in a vocabulary that programs know, or describes them to programs, with its files. */
export const linkedFiles: readonly { id: keyof Words['data']['linked-files']; paths: readonly string[] }[] = [
	{ id: 'skos', paths: skosPaths },
	{ id: 'elm', paths: elmPaths },
	{ id: 'dcat', paths: catalogPaths },
	{ id: 'open-api', paths: [openApiPath] },
	{ id: 'data-package', paths: [dataPackagePath] },
	{ id: 'tool-files', paths: toolFormats.map(toolSchemaPath) },
	{ id: 'csvw', paths: [csvwPathOf(csvPathOf(example))] },
];
