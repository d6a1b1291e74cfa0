import { printedHead } from '../tools/colophon.ts';
import {
	mostProfiles,
	type JobView,
	type MatchLocale,
	type matchRooms,
	type NamedProfile,
} from '../tools/match/data.ts';
import { isDemand, readDemand, writeDemand } from '../tools/match/demand-file.ts';
import { demandTable } from '../tools/match/demand-table.ts';
import { emptyDemand, needing, withLines, withoutLine, type Demand } from '../tools/match/demand.ts';
import { findLines, lineEntries } from '../tools/match/find-line.ts';
import { jobText } from '../tools/match/job-text.ts';
import { readEntered, writeEntered } from '../tools/match/kept.ts';
import { nameOfProfile, people } from '../tools/match/people.ts';
import { reach, reachedBy } from '../tools/match/reach.ts';
import { reasonTable, toReasonsCsv } from '../tools/match/reasons.ts';
import { matchReport } from '../tools/match/report.ts';
import { aimQuery, askedAim, type Aim } from '../tools/matching/choice.ts';
import type { Need } from '../tools/matching/lines.ts';
import { standingOf } from '../tools/matching/standing.ts';
import { linesOf, targetsOf, type Target } from '../tools/matching/targets.ts';
import { paragraph } from '../tools/parts.ts';
import type { Profile } from '../tools/profile/profile.ts';
import { readProfile } from '../tools/profile/read-profile.ts';
import { leftList } from '../tools/profile/taking.ts';
import type { ToolPage } from '../tools/tool-page.ts';
import { toLocale } from '../words/locale.ts';
import { shownAddress } from './address.ts';
import { AimSelects } from './aim-selects.ts';
import { startCombobox } from './combobox.ts';
import { copy } from './copy.ts';
import { afterPaint } from './element.ts';
import { startKeeping } from './keep.ts';
import { Keeping } from './keeping.ts';
import { nodesOf } from './nodes.ts';
import { startTakingProfiles, today } from './profile-file.ts';
import { NationalRooms } from './scheme-file.ts';
import { SchemeTool, type SchemePage } from './scheme-tool.ts';
import { say, startTool } from './tool.ts';

type Room = (typeof matchRooms)[number];

/** A job and people set against it: the beginning of the job may stand in the address, all else in this page only. */
class JobMatch extends SchemeTool<Room> {
	loading = ({ words }: ToolPage<Room>) => words.match.loading;
	start = start;
}

function start({ element, part, page, scheme }: SchemePage<Room>): () => void {
	const { base, site } = page;
	const locale: MatchLocale = toLocale(page.lang, page.words);
	const { match: words } = locale.words;
	const { known, data } = scheme;
	const targets = targetsOf(data);
	const rooms = new NationalRooms(scheme, base);
	const entries = lineEntries(scheme);
	const byKey = new Map(entries.map((entry) => [entry.key, entry]));
	const aims = new AimSelects(part, targets, locale);
	const name = part('name') as HTMLInputElement;
	const telling = { scheme, locale };
	let demand = emptyDemand;
	let profiles: NamedProfile[] = [];
	let shown = 0;

	/** Draws what follows from the job and the people. */
	const drawResult = () => {
		const one = profiles[shown];
		const view: JobView | undefined = one && { scheme, locale, base, standing: standingOf(scheme, one.profile) };
		part('report').replaceChildren(
			nodesOf(
				demand.lines.length > 0 && [
					profiles.length > 1 && reasonTable(telling, demand, profiles),
					one && view && matchReport(view, demand, one),
				],
			),
		);
		part('printed-job').textContent = jobText(telling, demand);
		// What a profile reaches of all jobs comes after the match that was asked for.
		if (view)
			afterPaint(() => {
				const begun = performance.now();
				const reached = reachedBy(scheme, view.standing);
				performance.measure('match-all', { start: begun });
				part('report').append(nodesOf(reach(view, reached)));
			});
	};
	const draw = () => {
		part('demand').replaceChildren(nodesOf(demandTable(telling, demand)));
		name.value = demand.title;
		part('none').hidden = profiles.length > 0;
		part('profiles').replaceChildren(nodesOf(people(telling, profiles, shown)));
		drawResult();
	};
	const drawAim = (aim: Aim) => {
		aims.show(aim);
		(part('add-all') as HTMLButtonElement).disabled = aim.target === undefined;
		part('printed').textContent = printedHead({ locale, data, site, address: shownAddress(aimQuery(aim)) });
	};
	let changed = () => {};
	const change = (next: Demand) => {
		demand = next;
		changed();
		draw();
	};
	const addAll = async (target: Target) => {
		part('failed').hidden = true;
		try {
			if (!rooms.have(target)) await rooms.load(target);
			const more = linesOf(scheme, target, rooms.of(target));
			change(withLines({ ...demand, title: demand.title || target.title }, more));
		} catch (error) {
			part('failed').hidden = false;
			console.error(error);
		}
	};
	part('files').hidden = false;
	const tool = startTool<Aim>(element, {
		locale,
		read: (query) => askedAim(query, targets, locale),
		write: aimQuery,
		draw: drawAim,
		files: {
			json: () => writeDemand(demand, known.edition, today()),
			csv: () => toReasonsCsv(telling, demand, profiles),
		},
		fileName: () => words['file-name'],
	});
	const add = (given: readonly { profile: Profile }[]) => {
		const first = profiles.length;
		profiles = [
			...profiles,
			...given.map(({ profile }, i) => ({ profile, name: nameOfProfile(telling, profile, first + i + 1) })),
		].slice(0, mostProfiles);
	};
	// What was answered in this tab comes along, where the person kept it.
	const own = new Keeping('ecf-scheme profile', () => sessionStorage).read();
	changed = startKeeping(part, {
		locale,
		name: 'match',
		text: () =>
			demand.lines.length + profiles.length > 0 ? writeEntered({ demand, profiles }, known.edition) : undefined,
		restore: (text) => {
			const kept = readEntered(text, known, locale);
			if (kept) ({ demand, profiles } = kept);
		},
		forget: () => {
			[demand, profiles, shown] = [emptyDemand, [], 0];
			draw();
		},
	});
	if (own && profiles.length === 0) add([readProfile(own, known, locale)]);
	startTakingProfiles(part('files-in'), part('taken'), {
		locale,
		known,
		most: mostProfiles,
		other: ({ name: file, text }) => {
			if (!isDemand(text)) return undefined;
			const { demand: read, left } = readDemand(text, known, locale);
			change(read);
			const sentence = locale.fill(words['taken-job'], { name: file, count: read.lines.length });
			return [paragraph(sentence), leftList(locale, left)];
		},
		take: (given) => {
			add(given);
			changed();
			draw();
		},
	});
	startCombobox(part('input') as HTMLInputElement, part('options'), {
		find: (typed) => findLines(entries, typed),
		show: (key) => {
			const entry = byKey.get(key);
			return entry && `${entry.name} · ${words[`option.${entry.line.kind}`]}`;
		},
		say: (count) => say(part('found'), locale.fill(words.found, { count })),
		choose: (key) => {
			const entry = byKey.get(key);
			if (entry) change(withLines(demand, [entry.line]));
		},
	});
	const form = part('form');
	form.addEventListener('input', ({ target }) => {
		if (target !== name) return;
		demand = { ...demand, title: name.value };
		changed();
	});
	form.addEventListener('change', ({ target }) => {
		const input = target as HTMLInputElement;
		const { need } = input.dataset;
		const aim = aims.chosenBy(target);
		if (input === (name as unknown)) drawResult();
		else if (aim) tool.choose(aim);
		else if (need) {
			demand = needing(demand, need, input.value as Need);
			changed();
			drawResult();
		} else if (input.name === 'shown') {
			shown = Number(input.value);
			drawResult();
		}
	});
	form.addEventListener('click', ({ target }) => {
		const { remove, person } = (target as HTMLElement).dataset;
		if (remove) change(withoutLine(demand, remove));
		if (person === undefined) return;
		profiles = profiles.filter((_, i) => i !== Number(person));
		shown = 0;
		changed();
		draw();
	});
	part('add-all').addEventListener('click', () => {
		const { target } = tool.state();
		if (target) void addAll(target);
	});
	part('clear').addEventListener('click', () => change(emptyDemand));
	part('copy-text').addEventListener('click', async () => {
		const copied = await copy(jobText(telling, demand));
		say(part('status'), copied ? words['copied-text'] : locale.words['comparison-page']['copy-failed']);
	});
	form.inert = false;
	const { target } = tool.state();
	if (target && demand.lines.length === 0) void addAll(target);
	else draw();
	return draw;
}

customElements.define('job-match', JobMatch);
