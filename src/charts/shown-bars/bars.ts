import type { Area } from '../../schema/competence.ts';

/** One thing that is asked, and what of it is shown. */
export interface ShownBar {
	/** Code and level, where it has one. */
	code: string;
	title: string;
	area?: Area;
	/** In one measure for all bars. */
	asked: number;
	shown: number;
	/** Whether it rests on a statement alone, and looks so. */
	isWeak: boolean;
	/** What stands beside the bar. */
	text: string;
	/** All of it in a sentence. */
	label: string;
}

export interface ShownBars {
	title: string;
	bars: readonly ShownBar[];
}
