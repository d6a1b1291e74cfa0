import { curl } from './curl.ts';
import { duckdb } from './duckdb.ts';
import { excel } from './excel.ts';
import type { CodeExample } from './code-example.ts';
import { pandas } from './pandas.ts';
import { python } from './python.ts';
import { r } from './r.ts';

/** Code that works as it stands, in the order in which the data page offers it. */
export const codeExamples: readonly CodeExample[] = [r, pandas, python, excel, duckdb, curl];
