import type { QualificationFile } from '../tools/compare/data.ts';
import { qualificationPath } from '../tools/compare/data.ts';
import type { Profile as Rooms } from '../model/compare/profile.ts';
import type { Aim } from '../tools/matching/choice.ts';
import { roomsOfFile } from '../tools/matching/national.ts';
import { toScheme, type Scheme } from '../tools/matching/scheme.ts';
import type { SchemeData } from '../tools/matching/scheme-data.ts';
import type { Workload } from '../schema/qualification.ts';
import type { Target } from '../tools/matching/targets.ts';
import { jsonOf } from './compare-files.ts';
import { say } from './tool.ts';

/** The data of the tools, from this address. */
export const schemeOf = async (address: string): Promise<Scheme> => toScheme((await jsonOf(address)) as SchemeData);

/** What national qualifications give room to, each fetched once, when it is chosen. */
export class NationalRooms {
	readonly #scheme: Scheme;
	readonly #base: string;
	readonly #files = new Map<string, { rooms: Rooms | undefined; workload: readonly Workload[] }>();

	constructor(scheme: Scheme, base: string) {
		this.#scheme = scheme;
		this.#base = base;
	}

	/** Whether all is there that an aim needs. */
	have = (target: Target | undefined): boolean => target?.kind !== 'national' || this.#files.has(target.id);

	of = (target: Target | undefined): Rooms | undefined =>
		target?.kind === 'national' ? this.#files.get(target.id)?.rooms : undefined;

	/** What the qualification states of its workload, each in its own system. */
	workloadOf = (target: Target): readonly Workload[] => this.#files.get(target.id)?.workload ?? [];

	async load({ id }: Target) {
		const file = (await jsonOf(`${this.#base}compare/${qualificationPath(id)}`)) as QualificationFile;
		this.#files.set(id, { rooms: roomsOfFile(this.#scheme, file), workload: file.workload });
	}
}

interface Drawing {
	/** What is said until it is there. */
	loading: string;
	/** Whether it is still what was asked for. */
	isCurrent(): boolean;
	draw(): void;
}

/** Draws what follows from an aim once all is there that it needs; what does not come can be asked for again. */
export function drawWhenThere(
	part: (name: string) => HTMLElement,
	rooms: NationalRooms,
	{ target }: Aim,
	{ loading, isCurrent, draw }: Drawing,
) {
	part('failed').hidden = true;
	if (!target || rooms.have(target)) return draw();
	say(part('status'), loading);
	rooms.load(target).then(
		() => isCurrent() && draw(),
		(error: unknown) => {
			say(part('status'), '');
			part('failed').hidden = false;
			console.error(error);
		},
	);
}
