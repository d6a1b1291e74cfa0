import type { DatasetName } from '../../schema/collections.ts';
import type { Format } from '../format.ts';
import { csv } from './csv.ts';
import { elm } from './elm.ts';
import { flat } from './flat.ts';
import { json } from './json.ts';
import { parquet } from './parquet.ts';
import { schema } from './schema.ts';
import { skos } from './skos.ts';
import { sssom } from './sssom.ts';
import { xlsx } from './xlsx.ts';

/** All formats, in the order in which pages name them. */
export const formats: readonly Format[] = [json, csv, xlsx, flat, parquet, schema, sssom, skos, elm];

/** The files that hold a collection whole, with the name of their format. */
export const filesOf = (collection: DatasetName): { format: string; path: string }[] =>
	formats.flatMap(({ name, pathOf }) => (pathOf ? [{ format: name, path: pathOf(collection) }] : []));
