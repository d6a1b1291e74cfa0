import type { ProseTableName } from '../../model/prose.ts';
import type { ViewContext } from '../view-context.ts';
import { agreementTable, disagreementTable } from './agreement-tables.ts';
import { exampleTable, workedTable } from './example-tables.ts';
import { fieldTable } from './field-table.ts';
import { hoursTable, lengthTable, roomTable, sensitivityTable } from './sensitivity-tables.ts';
import { suggestionTable, suggestionThresholdTable } from './suggestion-tables.ts';
import { wordTable } from './word-table.ts';
import type { Table } from './table.ts';

/** The tables that documents show by the name of a component. */
export const proseTables: Record<ProseTableName, (context: ViewContext) => Table> = {
	WordTable: wordTable,
	ExampleTable: exampleTable,
	WorkedTable: workedTable,
	SensitivityTable: sensitivityTable,
	RoomTable: roomTable,
	HoursTable: hoursTable,
	LengthTable: lengthTable,
	AgreementTable: agreementTable,
	DisagreementTable: disagreementTable,
	SuggestionTable: suggestionTable,
	SuggestionThresholdTable: suggestionThresholdTable,
	ProfileFields: fieldTable('ProfileFields'),
	JobFields: fieldTable('JobFields'),
	QualificationFields: fieldTable('QualificationFields'),
	LearningAgreementFields: fieldTable('LearningAgreementFields'),
	LabelDeclarationFields: fieldTable('LabelDeclarationFields'),
};
