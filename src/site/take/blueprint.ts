import { licenceOf, termsInLines, versionOf } from '../../datasets/edition-line.ts';
import type { Cell, Row } from '../../datasets/table.ts';
import { toWorkbook } from '../../datasets/xlsx/workbook.ts';
import type { Sheet } from '../../datasets/xlsx/sheet.ts';
import { methodWeight, toBlueprint } from '../../model/blueprint.ts';
import type { Spoken } from '../../model/context.ts';
import type { LearningUnit } from '../../schema/learning-unit.ts';
import { markdownContext } from '../markdown/context.ts';
import { keepingBlocks } from './section.ts';

/** A sheet of rows of the same columns: how wide each is follows from its texts. */
const sheet = (name: string, rows: readonly Row[]): Sheet => ({
	name,
	columns: [...new Set(rows.flatMap((row) => Object.keys(row)))].map((column) => ({
		column,
		type: 'text',
		isList: false,
	})),
	rows,
});

/** The lines of what may be changed, as plain text. */
function about(spoken: Spoken, unit: LearningUnit): Row[] {
	const context = markdownContext(spoken);
	const lines = keepingBlocks(context, { collection: 'learning-units', record: unit }).flatMap((block) =>
		block.kind === 'text' ? [block.text] : block.kind === 'list' ? block.items : [],
	);
	return lines.map((line) => ({ [context.pick(unit.title)]: line.map(({ text }) => text).join('') }));
}

/** The assessment blueprint of a unit as a workbook: outcome by method, the methods, the hours, and what may be changed. */
export function toBlueprintWorkbook(spoken: Spoken, unit: LearningUnit): Uint8Array<ArrayBuffer> {
	const { catalogue, locale } = spoken;
	const { edition } = catalogue;
	const { pick, t } = locale;
	const words = locale.words.take;
	const { methods } = unit.assessment;
	const kindOf = (kind: (typeof methods)[number]['kind']) => t(`assessment.${kind}`).replace('.', '');
	const rows = toBlueprint(unit).map(({ outcome, shares, weight }): Row => {
		const cells: [string, Cell][] = [
			['id', outcome.id],
			[words.type, t(`outcome.${outcome.type}`)],
			[t('fact.outcome'), pick(outcome.text)],
			[t('page.outcome-criterion'), pick(outcome.criterion)],
			...methods.map(({ id, kind }, i): [string, Cell] => [`${id} ${kindOf(kind)} (%)`, shares[i] ?? 0]),
			[`${t('unit.total')} (%)`, weight],
		];
		return Object.fromEntries(cells);
	});
	const methodRows = methods.map((method): Row => ({
		id: method.id,
		[t('fact.method')]: kindOf(method.kind),
		[words.task]: pick(method.description),
		[`${t('fact.weight')} (%)`]: methodWeight(method),
		[`${t('fact.pass')} (%)`]: method.passMark,
		[t('fact.evidence-kept')]: pick(method.evidence),
	}));
	const hours = Object.entries(unit.notionalHours).map(([kind, count]): Row => ({
		[words.kind]: words[`hours-${kind as keyof LearningUnit['notionalHours']}`],
		[t('fact.hours')]: count,
	}));
	return toWorkbook(
		{
			title: pick(unit.title),
			creator: edition.publisher,
			version: versionOf(edition),
			description: termsInLines(edition, licenceOf(edition, 'learning-units')),
		},
		[
			sheet(words['sheet-blueprint'], rows),
			sheet(words['sheet-methods'], methodRows),
			sheet(words['sheet-hours'], hours),
			sheet(words['sheet-about'], about(spoken, unit)),
		],
	);
}
