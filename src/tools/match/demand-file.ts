import { quote } from '../../charts/quote.ts';
import type { LocaleOf } from '../../words/locale.ts';
import { needs, type Line } from '../matching/lines.ts';
import type { KnownIds } from '../profile/known.ts';
import type { Leaving, Left } from '../profile/leaving.ts';
import { isOfKind, openFile } from '../profile/open-file.ts';
import { emptyDemand, withLines, type Demand } from './demand.ts';

/** The file of a job. */
export const demandFormat = 'ecf-scheme-job';
export const demandVersion = 1;
const longestTitle = 200;
/** More lines are no job. */
const mostLines = 200;

/** A job as the text of its file. `made`: the day on which it is saved. */
export const writeDemand = ({ title, lines }: Demand, edition: string, made?: string): string =>
	`${JSON.stringify(
		{ format: demandFormat, version: demandVersion, edition, ...(made ? { made } : {}), title, lines },
		null,
		'\t',
	)}\n`;

/** Whether a text is the file of a job. */
export const isDemand = (text: string): boolean => isOfKind(text, { format: demandFormat });

const kinds = ['competence', 'unit', 'skill'] as const;

function readLine(leaving: Leaving, known: KnownIds, path: string, given: Record<string, unknown>): Line | undefined {
	const kind = kinds.find((one) => one === given['kind']);
	const need = needs.find((one) => one === given['need']) ?? 'essential';
	if (!kind) return leaving.leave(`${path}/kind`, 'unknown-id', { id: quote(String(given['kind'])) });
	const isKnown = {
		competence: (id: string) => known.levelsOf(id) !== undefined,
		unit: (id: string) => known.outcomesOf(id) !== undefined,
		skill: known.isSkill,
	};
	const id = leaving.id(`${path}/id`, given['id'], isKnown[kind], known.insteadOf);
	if (id === undefined) return undefined;
	const { level } = given;
	if (kind !== 'competence' || level === undefined) return { kind, id, need };
	const levels = known.levelsOf(id) ?? [];
	const found = levels.find((one) => one === level);
	if (found !== undefined) return { kind, id, level: found, need };
	return leaving.leave(`${path}/level`, 'no-level', {
		competence: id,
		level: quote(String(level)),
		levels: leaving.locale.list(levels.map(String)),
	});
}

/** Reads the file of a job: what of it cannot be taken is told, and the rest is taken. Never throws. */
export function readDemand(
	text: string,
	known: KnownIds,
	locale: LocaleOf<'profile'>,
): { demand: Demand; left: Left[] } {
	const kind = { format: demandFormat, version: demandVersion };
	const { fields: given, leaving } = openFile(text, kind, locale);
	if (!given) return { demand: emptyDemand, left: leaving.left };
	const list: unknown = given['lines'] ?? [];
	if (!Array.isArray(list)) leaving.leave('lines', 'no-list', { list: 'lines' });
	const entries: unknown[] = Array.isArray(list) ? list : [];
	if (entries.length > mostLines)
		leaving.leave('lines', 'too-many', { list: 'lines', most: mostLines, count: entries.length - mostLines });
	const read = entries.slice(0, mostLines).flatMap((entry, i) => {
		const path = `lines/${i}`;
		if (typeof entry !== 'object' || entry === null) return leaving.leave(path, 'no-object') ?? [];
		return readLine(leaving, known, path, entry as Record<string, unknown>) ?? [];
	});
	const title = leaving.text('title', given['title'], longestTitle);
	return { demand: withLines({ ...emptyDemand, title }, read), left: leaving.left };
}
