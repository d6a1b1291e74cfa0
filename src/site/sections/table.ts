import type { Block } from '../view.ts';

/** A table as a section or a document shows it. */
export type Table = Extract<Block, { kind: 'table' }>;
