import type { Env, StateBlock, StateCore, Token } from 'markdown-it';
import { refuse, type Refusal } from './refused-markup.ts';

/** The text of a line without the blanks before it. */
export const textOfLine = (state: StateBlock, line: number): string =>
	state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);

/** Where notes begin, by their names; among them those that stand where none may. */
export const noteLines = (env: Env) => (env['noteLines'] ??= new Map<string, number>()) as Map<string, number>;

/** Looks at the first line of a note before the parser of notes does: it takes none within another, and keeps no lines. */
export function noteStart(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
	const name = /^\[\^([^\]\s]+)\]:/.exec(textOfLine(state, line))?.[1];
	if (name === undefined || silent) return false;
	const lines = noteLines(state.env);
	const written = `[^${name}]`;
	const kind = state.level > 0 ? 'nested-note' : lines.has(name) ? 'note-twice' : undefined;
	lines.set(name, line);
	if (!kind) return false;
	refuse(state, { kind, written }).map = [line, line + 1];
	state.line = line + 1;
	return true;
}

/** Refuses what is written and would not be shown: notes that nothing refers to, and addresses that no link uses. */
export function refuseUnused(state: StateCore): void {
	const push = (_type: string, _tag: string, _nesting: 0): Token => {
		const token = new state.Token(_type, _tag, _nesting);
		state.tokens.push(token);
		return token;
	};
	const refuseAt = (line: number, refusal: Refusal) => {
		refuse({ push }, refusal).map = [line, line + 1];
	};
	const { refs = {} } = (state.env['footnotes'] ?? {}) as { refs?: Record<string, number> };
	for (const [name, line] of noteLines(state.env))
		if (refs[`:${name}`] === -1) refuseAt(line, { kind: 'unused-note', written: `[^${name}]` });

	const used = new Set(state.tokens.flatMap(({ children }) => children ?? []).map(({ meta }) => meta?.['label']));
	const defined = new Set<unknown>();
	for (const { type, map, meta } of [...state.tokens]) {
		if (type !== 'reference_definition') continue;
		const label = String(meta?.['label']);
		const written = `[${label.toLowerCase()}]`;
		const kind = defined.has(label) ? 'definition-twice' : used.has(label) ? undefined : 'unused-definition';
		defined.add(label);
		if (kind) refuseAt(map?.[0] ?? 0, { kind, written });
	}
}
