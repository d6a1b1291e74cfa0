import type { ComparedEdition } from '../comparison-file.ts';
import type { Join } from '../../model/compare/basis.ts';
import type { Reading } from '../../model/compare/reading.ts';
import type { IndexedQualification } from '../compare/data.ts';

export interface SchemeOutcome {
	id: string;
	text: string;
	/** By which sign an assessor sees that it is reached. */
	criterion: string;
	/** Hours of the unit times its share in the assessment. */
	hours: number;
	/** Ids of ESCO skills. */
	skills: readonly string[];
}

export interface SchemeUnit {
	title: string;
	competence: string;
	level: number;
	hours: number;
	points: number;
	/** Its hours by kind of learning. */
	kinds: Readonly<Record<HourKind, number>>;
	/** Ids of the units that it asks for before. */
	before: readonly string[];
	outcomes: readonly SchemeOutcome[];
	methods: readonly SchemeMethod[];
}

export const hourKinds = ['taught', 'practice', 'selfStudy', 'assessment'] as const;
export type HourKind = (typeof hourKinds)[number];

/** A method by which a unit is assessed. */
export interface SchemeMethod {
	id: string;
	name: string;
	/** Its share of the result of the unit, and its pass mark: per cent. */
	weight: number;
	passMark: number;
}

/** Units of which so many are chosen that they reach some hours at least. */
export interface SchemeElectives {
	title: string;
	rule: string;
	minimumHours: number;
	units: readonly string[];
}

/** A certificate of a unit, or of a role that several units make. */
export interface SchemeCertificate {
	title: string;
	unit?: string;
	/** Certificates that it asks for before. */
	requires: readonly string[];
}

/** All that a person or a job is set against, its texts in one language; by id. */
export interface SchemeData {
	edition: ComparedEdition;
	/** In the order of their competences and levels. */
	units: Record<string, SchemeUnit>;
	competences: Record<string, { title: string; levels: readonly number[] }>;
	joins: Record<string, readonly Join[]>;
	reading: Reading;
	skills: Record<string, { title: string; uri: string }>;
	/** `essential`: none where ESCO’s list was not at hand. */
	occupations: Record<string, { title: string; code: string; essential?: readonly string[] }>;
	/** Role profiles whose competences were read, each with its level. */
	roles: Record<string, { title: string; framework: string; competences: readonly (readonly [string, number])[] }>;
	/** Joint qualifications with their units, national ones with what finds them. */
	qualifications: Record<
		string,
		Pick<IndexedQualification, 'title' | 'country' | 'region' | 'basis' | 'isClosed'> & {
			/** Of a joint one the level that this edition proposes. */
			eqf?: number;
			/** Compulsory units of a joint one. */
			units?: readonly string[];
			electives?: readonly SchemeElectives[];
			/** Names of the methods by which it is seen at the end that the units come together. */
			final?: readonly string[];
		}
	>;
	countries: Record<string, string>;
	certificates: Record<string, SchemeCertificate>;
	/** What took the place of ids that are retired. */
	retired: Record<string, readonly string[]>;
}

/** Where it stands below the site, for all tools that ask for it. */
export const schemeDataAddress = 'assess/data.json';
