import { addressOf } from '../../model/addresses.ts';
import type { Spoken } from '../../model/context.ts';
import { stageShares, type StageShare } from '../../model/pilot-stages.ts';
import type { EvidenceStatus } from '../../schema/common.ts';
import { pilotStages, type Pilot } from '../../schema/pilot.ts';

type Figure = Pilot['figures'][number];

export interface FunnelStep {
	stage: Figure['stage'];
	people: number;
	exactness: Figure['exactness'];
	status: EvidenceStatus;
	/** What the figure is a share of, where it can be divided. */
	shares: StageShare[];
}

export interface FunnelGroup {
	pilot: string;
	title: string;
	kind: Pilot['kind'];
	address: string;
	steps: FunnelStep[];
}

export interface FunnelSeries {
	/** Single courses first, those with figures before those without; then figures of several at a time. */
	groups: FunnelGroup[];
	target: number;
}

function toGroup({ pick }: Spoken['locale'], pilot: Pilot): FunnelGroup {
	const shares = stageShares(pilot);
	const steps = pilot.figures.map(({ stage, people, exactness, evidence }) => ({
		stage,
		people,
		exactness,
		status: evidence.status,
		shares: shares.filter((one) => one.stage === stage && one.people === people),
	}));
	return {
		pilot: pilot.id,
		title: pick(pilot.title),
		kind: pilot.kind,
		address: addressOf('pilots', pilot.id),
		// Within a stage the figures keep the order of the record.
		steps: steps.sort((a, b) => pilotStages.indexOf(a.stage) - pilotStages.indexOf(b.stage)),
	};
}

/** How many people came how far, by pilot. Figures of several courses stand apart and are added to nothing. */
export function toFunnelSeries({ catalogue, locale }: Spoken): FunnelSeries {
	const groups = catalogue.pilots.all.map((pilot) => toGroup(locale, pilot));
	const told = [...groups].sort((a, b) => Number(b.steps.length > 0) - Number(a.steps.length > 0));
	return {
		groups: (['single', 'total'] as const).flatMap((kind) => told.filter((group) => group.kind === kind)),
		target: catalogue.edition.project.pilotTarget.people,
	};
}
