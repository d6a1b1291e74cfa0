import type { z } from 'zod';
import type { DatasetName } from '../schema/collections.ts';
import type { publishedSchemas } from '../schema/published.ts';

/** A record of each collection, as it is published. In the package its declaration is made from the JSON Schemas. */
export type Records = { [N in DatasetName]: z.input<(typeof publishedSchemas)[N]> };
