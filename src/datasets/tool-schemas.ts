import { z } from 'zod';
import { toolFiles, toolFormats, type ToolFormat } from '../schema/tool-files/index.ts';
import { toBytes, type DatasetFile } from './file.ts';
import { schemaMediaType } from './formats/schema.ts';
import { toJson } from './json.ts';
import { fileNameIn, type NamingEdition } from './names.ts';

/** Where the schema of a file of a tool lies. */
export const toolSchemaPath = (format: ToolFormat): string => `schemas/${format}.schema.json`;

/** The JSON Schema (2020-12) of a file that a tool saves and reads; what may be left out is not required. */
export const toToolSchema = (edition: NamingEdition, format: ToolFormat): Record<string, unknown> => ({
	...z.toJSONSchema(toolFiles[format], { target: 'draft-2020-12', io: 'input' }),
	$id: fileNameIn(edition, toolSchemaPath(format)),
});

/** What files of tools are valid by, a schema for each kind. */
export const toToolSchemas = (edition: NamingEdition): DatasetFile[] =>
	toolFormats.map((format) => ({
		kind: 'index',
		path: toolSchemaPath(format),
		mediaType: schemaMediaType,
		bytes: toBytes(toJson(toToolSchema(edition, format))),
	}));
