import type { Area } from '../../schema/competence.ts';

/** The room of one side, and what stands at the end of its bar. */
export interface MirrorSide {
	/** In one measure for both sides; nothing where there is no room. */
	room: number;
	text: string;
	/** How much of it the other brings, in words, where that is not all or nothing, and the sign for it. */
	note?: string;
	sign?: string;
}

/** What two qualifications give room to: a competence, or what lies outside the e-CF. */
export interface MirrorRow {
	/** None: outside the e-CF. */
	competence?: string;
	code: string;
	title: string;
	area?: Area;
	left: MirrorSide;
	right: MirrorSide;
	/** What part of the right side a holder of the left brings, from 0 to 1. */
	credit: number;
	/** All of it in a sentence. */
	label: string;
}

/** Two qualifications by what each gives room to. */
export interface Mirror {
	title: string;
	/** Names of the two: in full, and by their places where there is little room. */
	names: readonly [string, string];
	shortNames: readonly [string, string];
	rows: readonly MirrorRow[];
}
