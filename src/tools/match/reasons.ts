import { stateSigns } from '../../charts/comparison-in-words.ts';
import { markup, type Markup } from '../../charts/markup.ts';
import { toCsvText } from '../../datasets/cells.ts';
import type { Line } from '../matching/lines.ts';
import { rowsOf, type Row } from '../matching/rows.ts';
import type { Scheme } from '../matching/scheme.ts';
import { shareOf, standingOf, type Standing } from '../matching/standing.ts';
import { nameOfLine, stateInWords } from '../matching/words.ts';
import { column, paragraph, row as tableRow, section, table } from '../parts.ts';
import type { JobView, NamedProfile } from './data.ts';
import type { Demand } from './demand.ts';

type Telling = Pick<JobView, 'scheme' | 'locale'>;

interface Reason {
	name: string;
	standing: Standing;
	row: Row;
}

const reasonsOf = (scheme: Scheme, line: Line, profiles: readonly NamedProfile[]): Reason[] =>
	profiles.flatMap(({ name, profile }) => {
		const standing = standingOf(scheme, profile);
		return rowsOf(scheme, standing, [line]).map((row) => ({ name, standing, row }));
	});

/** What a person names as evidence of a row, each once. */
const evidenceOf = ({ standing, row }: Reason): string[] => [
	...new Set(
		row.outcomes
			.map((one) => standing.of(one))
			.filter((said) => shareOf(said) > 0)
			.map((said) => said?.evidence.trim() ?? '')
			.filter(Boolean),
	),
];

function cell({ locale, scheme }: Telling, reason: Reason): Markup {
	const { match: words } = locale.words;
	const { row } = reason;
	const evidence = evidenceOf(reason);
	const said =
		row.credit === 0
			? undefined
			: evidence.length > 0
				? locale.fill(words['evidence-named'], { evidence: locale.list(evidence) })
				: words['evidence-none'];
	return markup`${stateSigns[row.state]} ${stateInWords({ locale, scheme }, row)}${said && paragraph(said, 'small muted')}`;
}

/** Several profiles beside each other: reasons line by line. No sums, so that nobody is ranked. */
export function reasonTable(telling: Telling, { lines }: Demand, profiles: readonly NamedProfile[]): Markup {
	const { match: words } = telling.locale.words;
	const rows = lines.map((line) =>
		tableRow(
			[nameOfLine(telling, line), markup` <span class="muted small">${words[`need.${line.need}`]}</span>`],
			reasonsOf(telling.scheme, line, profiles).map((reason) => cell(telling, reason)),
		),
	);
	const head = [column(words.line), ...profiles.map(({ name }) => column(name))];
	return section(
		'reasons',
		words.reasons,
		paragraph(words['reasons-text']),
		table(words['reasons-caption'], head, [rows], { css: 'reasons', unseen: true }),
	);
}

/** The same as CSV: a line for each thing that is asked and each profile. */
export const toReasonsCsv = (telling: Telling, { title, lines }: Demand, profiles: readonly NamedProfile[]): string =>
	toCsvText(
		['job', 'line', 'kind', 'id', 'level', 'need', 'profile', 'state', 'reason', 'evidence', 'notice'],
		lines.flatMap((line) =>
			reasonsOf(telling.scheme, line, profiles).map((reason) => ({
				job: title,
				line: nameOfLine(telling, line),
				kind: line.kind,
				id: line.id,
				level: String(line.level ?? ''),
				need: line.need,
				profile: reason.name,
				state: reason.row.state,
				reason: stateInWords(telling, reason.row),
				evidence: evidenceOf(reason).join('; '),
				notice: telling.locale.words.match['decides-nothing'],
			})),
		),
	);
