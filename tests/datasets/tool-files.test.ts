import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { toToolSchema } from '../../src/datasets/tool-schemas.ts';
import { toolFormats, type ToolFile, type ToolFormat } from '../../src/schema/tool-files/index.ts';
import { writeAgreement, type AgreementContent } from '../../src/tools/credit/agreement-file.ts';
import {
	emptyAgreement,
	type Agreement,
	type agreementFormat,
	type agreementVersion,
} from '../../src/tools/credit/agreement.ts';
import type { CreditView, Described } from '../../src/tools/credit/data.ts';
import { summaryOf } from '../../src/tools/credit/summary.ts';
import type { Workload } from '../../src/schema/qualification.ts';
import { readDeclaration, writeDeclaration } from '../../src/tools/label/declaration-file.ts';
import type { declarationFormat, declarationVersion, Declaration } from '../../src/tools/label/declaration.ts';
import {
	isDemand,
	readDemand,
	writeDemand,
	type demandFormat,
	type demandVersion,
} from '../../src/tools/match/demand-file.ts';
import type { Demand } from '../../src/tools/match/demand.ts';
import type { Line } from '../../src/tools/matching/lines.ts';
import { toScheme } from '../../src/tools/matching/scheme.ts';
import type { OwnQualification, ownFormat, ownVersion } from '../../src/tools/own/own.ts';
import { writeOwn } from '../../src/tools/own/write.ts';
import type { Profile, profileFormat, profileVersion } from '../../src/tools/profile/profile.ts';
import { readProfile } from '../../src/tools/profile/read-profile.ts';
import { writeProfile } from '../../src/tools/profile/write-profile.ts';
import { localeOf } from '../../src/words/site-locale.ts';
import { creditView } from '../fixtures/credit-view.ts';
import { declarationWith, labelData, met } from '../fixtures/label-data.ts';
import { schemeData } from '../fixtures/scheme-data.ts';

/** A judge of the files of a format that is not ours. In its strict mode it refuses words that are none of JSON Schema. */
function judgeOf(format: ToolFormat): ValidateFunction {
	const ajv = new Ajv2020({ allErrors: true });
	addFormats.default(ajv);
	return ajv.compile(
		toToolSchema({ namespace: 'https://names.example/', version: '1.0.0', released: true } as never, format),
	);
}
const judges = new Map(toolFormats.map((format) => [format, judgeOf(format)]));
/** What is wrong with a file by its schema. */
function wrongIn(format: ToolFormat, file: unknown): string[] {
	const isGood = judges.get(format);
	if (!isGood) throw new Error(`There is no schema of ${format}.`);
	isGood(file);
	return isGood.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`) ?? [];
}

const made = '2026-11-30';
const profile: Profile = {
	edition: '1.0.0',
	title: 'Mine',
	outcomes: [{ unit: 'b.3-e2', outcome: 'o1', answer: 'partly', evidence: 'A log' }],
	competences: [{ competence: 'e-cf-3.0/B.3', level: 2 }],
	skills: ['bare-skill'],
	units: [{ unit: 'b.3-e2', date: '2026-05-01', body: 'A school', evidence: '' }],
};
const demand: Demand = {
	title: 'A tester',
	lines: [
		{ kind: 'competence', id: 'e-cf-3.0/B.3', level: 2, need: 'essential' },
		{ kind: 'skill', id: 'bare-skill', need: 'wanted' },
	],
};
const own: OwnQualification = {
	...{ edition: '1.0.0', title: 'Tester', country: 'cz', eqfLevel: 4, years: 2.5, isClosed: true },
	outcomes: [
		{
			...{
				id: 'o1',
				text: 'Tests',
				type: 'skill',
				unit: 'Module 1',
				place: 'art. 3',
				hours: 40,
				skills: ['bare-skill'],
			},
			coding: { competences: ['e-cf-3.0/B.3'], sureness: 'open', reason: 'It may be B.2' },
		},
		{ id: 'o2', text: 'Speaks', skills: [] },
	],
};
const agreement: AgreementContent = {
	agreement: {
		...emptyAgreement,
		learner: { name: 'Ana', address: 'Sofia', contact: 'ana@a.example' },
		period: { from: '2027-02-01', to: '' },
		planned: [{ unit: 'b.3-e3', outcomes: ['o1'] }],
	},
	target: 'qualifications/joint',
	units: profile.units,
	outcomes: profile.outcomes,
};
const { reckoned: _, ...others } = creditView();
const national: CreditView = {
	...others,
	described: { workload: [{ unit: 'ects', from: 120 }] } as unknown as Described,
};
const declaration = declarationWith(
	[met('plan'), { criterion: 'need', answer: 'not-met', evidence: '', address: '', missing: 'Two firms' }],
	{ ...{ provider: 'A school', units: ['b.3-e2'], qualifications: ['tester'], published: '2026-12-01' } },
);

/** What each tool saves of what was entered in full, and of nothing. */
const written: Record<ToolFormat, string[]> = {
	'ecf-scheme-profile': [
		writeProfile(profile, made),
		writeProfile({ ...profile, title: '', outcomes: [], competences: [], skills: [], units: [] }),
	],
	'ecf-scheme-job': [writeDemand(demand, '1.0.0', made), writeDemand({ title: '', lines: [] }, '1.0.0')],
	'ecf-scheme-qualification': [writeOwn(own, made), writeOwn({ ...own, country: '', outcomes: [] })],
	'ecf-scheme-learning-agreement': [
		writeAgreement(agreement, '1.0.0', { made, credit: summaryOf(creditView({ profile })) }),
		writeAgreement(agreement, '1.0.0', { credit: summaryOf(national) }),
		writeAgreement({ agreement: emptyAgreement, units: [], outcomes: [] }, '1.0.0'),
	],
	'ecf-scheme-label-declaration': [writeDeclaration(declaration, made), writeDeclaration(declarationWith([]))],
};

describe.each(toolFormats)('%s', (format) => {
	test('what the tool saves is valid by the published schema', () => {
		expect(written[format].flatMap((text) => wrongIn(format, JSON.parse(text)))).toEqual([]);
	});

	test('a file needs to say no more than what it is; and what it says of itself is held to', () => {
		const [full = '{}'] = written[format];
		const file = JSON.parse(full) as Record<string, unknown>;
		expect(wrongIn(format, { format, version: 1 })).toEqual([]);
		expect(wrongIn(format, { ...file, added: 'by a later edition' })).toEqual([]);
		expect(wrongIn(format, { ...file, version: 2 })).toEqual(['/version must be equal to constant']);
		expect(wrongIn(format, { ...file, format: 'other' })).toEqual(['/format must be equal to constant']);
		expect(wrongIn(format, { ...file, made: '2026-02-30' }).length).toBeGreaterThan(0);
	});
});

test('what the schemas say may be left out is read without a word', () => {
	const locale = localeOf('en');
	const { known } = toScheme(schemeData());
	const bare = (format: ToolFormat) => JSON.stringify({ format, version: 1 });
	const job = bare('ecf-scheme-job');
	expect(readProfile(bare('ecf-scheme-profile'), known, locale).left).toEqual([]);
	expect(isDemand(job) && readDemand(job, known, locale).left).toEqual([]);
	expect(readDeclaration(bare('ecf-scheme-label-declaration'), labelData(), locale).left).toEqual([]);
});

/** A type as it is in a file: nothing of it is for reading only. */
type Plain<T> = T extends readonly (infer E)[]
	? Plain<E>[]
	: T extends object
		? { -readonly [K in keyof T]: Plain<T[K]> }
		: T;
type Saved<Format, Version, Content> = Plain<{ format: Format; version: Version } & Content>;
type Head = { edition: string; made?: string };

test('schemas and tools know the same fields: types tell, when they are checked', () => {
	expectTypeOf<Plain<ToolFile<'ecf-scheme-profile'>>>().toEqualTypeOf<
		Saved<typeof profileFormat, typeof profileVersion, Profile>
	>();
	expectTypeOf<Plain<ToolFile<'ecf-scheme-job'>>>().toEqualTypeOf<
		Saved<typeof demandFormat, typeof demandVersion, Head & { title: string; lines: Omit<Line, 'hours'>[] }>
	>();
	expectTypeOf<Plain<ToolFile<'ecf-scheme-qualification'>>>().toEqualTypeOf<
		Saved<typeof ownFormat, typeof ownVersion, OwnQualification>
	>();
	type SavedAgreement = ToolFile<'ecf-scheme-learning-agreement'>;
	expectTypeOf<Plain<Omit<SavedAgreement, 'credit'>>>().toEqualTypeOf<
		Saved<typeof agreementFormat, typeof agreementVersion, Head & Omit<AgreementContent, 'agreement'> & Agreement>
	>();
	type Credit = NonNullable<SavedAgreement['credit']>;
	type Summary = ReturnType<typeof summaryOf>;
	type Reckoned = Omit<Extract<Summary, { asked: unknown }>, 'workload'>;
	type Counted = Reckoned['counted'][number];
	expectTypeOf<Plain<Required<Omit<Credit, 'workload' | 'counted'>>>>().toEqualTypeOf<
		Plain<Omit<Reckoned, 'counted'>>
	>();
	// What nobody has achieved is not written.
	expectTypeOf<Plain<Required<NonNullable<Credit['counted']>[number]>>>().toEqualTypeOf<
		Plain<{ [K in keyof Counted]: NonNullable<Counted[K]> }>
	>();
	expectTypeOf<Credit['workload']>().toEqualTypeOf<Workload[] | undefined>();
	expectTypeOf<Plain<ToolFile<'ecf-scheme-label-declaration'>>>().toEqualTypeOf<
		Saved<typeof declarationFormat, typeof declarationVersion, Declaration>
	>();
});
