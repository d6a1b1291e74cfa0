import { answered, evidenced, skilled, stated } from '../tools/assess/answering.ts';
import type { AssessLocale, AssessView, assessRooms } from '../tools/assess/data.ts';
import { questions, unitQuestions } from '../tools/assess/questions.ts';
import { assessReport } from '../tools/assess/report.ts';
import { toSkillsCsv } from '../tools/assess/skills-file.ts';
import { printedHead } from '../tools/colophon.ts';
import { aimQuery, askedAim, type Aim } from '../tools/matching/choice.ts';
import { playedThrough } from '../tools/matching/national.ts';
import { rowsOf } from '../tools/matching/rows.ts';
import { standingOf } from '../tools/matching/standing.ts';
import { askedBy, gridLines, linesOf, targetsOf, type Asked } from '../tools/matching/targets.ts';
import { totalOf } from '../tools/matching/total.ts';
import { answers, emptyProfile, isEmpty } from '../tools/profile/profile.ts';
import { readProfile } from '../tools/profile/read-profile.ts';
import { writeProfile } from '../tools/profile/write-profile.ts';
import type { ToolPage } from '../tools/tool-page.ts';
import { toLocale } from '../words/locale.ts';
import { shownAddress } from './address.ts';
import { AimSelects } from './aim-selects.ts';
import { nextTask } from './element.ts';
import { startKeeping } from './keep.ts';
import { nodesOf } from './nodes.ts';
import { startTakingProfiles, today } from './profile-file.ts';
import { drawWhenThere, NationalRooms } from './scheme-file.ts';
import { SchemeTool, type SchemePage } from './scheme-tool.ts';
import { say, showProgress, startTool } from './tool.ts';

type Room = (typeof assessRooms)[number];

/** A person’s own statement on outcomes: the aim stands in the address, the answers in this page and nowhere else. */
class SelfAssessment extends SchemeTool<Room> {
	loading = ({ words }: ToolPage<Room>) => words.assess.loading;
	start = start;
}

function start({ element, part, page, scheme }: SchemePage<Room>): () => void {
	const { base, site } = page;
	const locale: AssessLocale = toLocale(page.lang, page.words);
	const { assess: words } = locale.words;
	const { known, data } = scheme;
	const targets = targetsOf(data);
	const rooms = new NationalRooms(scheme, base);
	const aims = new AimSelects(part, targets, locale);
	const name = part('name') as HTMLInputElement;
	let profile = emptyProfile(known.edition);
	let asked: string | undefined;

	const viewOf = (): AssessView => ({ scheme, locale, base, standing: standingOf(scheme, profile) });
	const rowsFor = (view: AssessView, target: Aim['target']) =>
		rowsOf(scheme, view.standing, target ? linesOf(scheme, target, rooms.of(target)) : gridLines(scheme));

	/** Draws what follows from the answers; the questions stay as they are. */
	const drawResult = ({ target }: Aim) => {
		const view = viewOf();
		const rows = rowsFor(view, target);
		const total = totalOf(rows);
		const reading = rooms.of(target);
		const isReading = reading !== undefined;
		const figures = reading ? playedThrough(total, rows, reading) : total;
		part('report').replaceChildren(
			nodesOf(assessReport(view, { name: profile.title, target, rows, figures, isReading })),
		);
		const outcomes = askedBy(scheme, rows).units.flatMap((unit) => unit.outcomes);
		const [done, all] = [outcomes.filter((one) => view.standing.of(one)).length, outcomes.length];
		showProgress(part, { done, all, text: locale.fill(words.progress, { count: done, all }) });
	};
	/** All questions of all units are too many to be drawn at once: what stands closed is filled in after what is seen. */
	const drawQuestions = async (all: Asked) => {
		part('questions').replaceChildren(nodesOf(questions(viewOf(), all)));
		const closed = [...part('questions').querySelectorAll<HTMLElement>('[data-unit]:not([open])')];
		for (const place of closed) {
			await nextTask();
			// Meanwhile, other questions may have taken their place.
			if (!place.isConnected) return;
			const unit = all.units.find(({ id }) => id === place.dataset['unit']);
			if (unit) place.append(nodesOf(unitQuestions(viewOf(), unit)));
		}
	};
	const drawAll = async (aim: Aim) => {
		aims.show(aim);
		name.value = profile.title;
		if (asked !== aimQuery(aim)) {
			asked = aimQuery(aim);
			void drawQuestions(askedBy(scheme, rowsFor(viewOf(), aim.target)));
			await nextTask();
			if (tool.state() !== aim) return;
		}
		drawResult(aim);
		const address = shownAddress(aimQuery(aim));
		part('printed').textContent = printedHead({ locale, data, site, address });
		say(part('status'), '');
	};
	const draw = (aim: Aim) =>
		drawWhenThere(part, rooms, aim, {
			loading: words.loading,
			isCurrent: () => tool.state() === aim,
			draw: () => void drawAll(aim),
		});
	const redraw = () => {
		asked = undefined;
		draw(tool.state());
	};
	part('files').hidden = false;
	const tool = startTool<Aim>(element, {
		locale,
		read: (query) => askedAim(query, targets, locale),
		write: aimQuery,
		// The tool has started by then.
		draw: (aim) => void nextTask().then(() => draw(aim)),
		files: {
			json: () => writeProfile(profile, today()),
			csv: () => toSkillsCsv(scheme, standingOf(scheme, profile)),
		},
		fileName: () => words['file-name'],
	});
	const changed = startKeeping(part, {
		locale,
		name: 'profile',
		text: () => (isEmpty(profile) ? undefined : writeProfile(profile)),
		restore: (text) => {
			profile = readProfile(text, known, locale).profile;
		},
		forget: () => {
			profile = emptyProfile(known.edition);
			redraw();
		},
	});
	startTakingProfiles(part('profile-file'), part('taken'), {
		locale,
		known,
		most: 1,
		take: ([first]) => {
			if (!first) return;
			({ profile } = first);
			changed();
			redraw();
		},
	});
	const form = part('form');
	form.addEventListener('input', ({ target }) => {
		if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
		const { evidence, competence, skill } = target.dataset;
		const key = target.name;
		if (target === name) profile = { ...profile, title: target.value };
		else if (evidence) profile = evidenced(profile, evidence, target.value);
		else if (competence) profile = stated(profile, competence, Number(target.value) || undefined);
		else if (skill) profile = skilled(profile, skill, (target as HTMLInputElement).checked);
		else if (key.includes('#')) {
			profile = answered(
				profile,
				key,
				answers.find((one) => one === target.value),
			);
		} else return;
		changed();
		// What is typed shows when the field is left, so that typing never waits.
		if (!evidence && target !== name) drawResult(tool.state());
	});
	form.addEventListener('change', ({ target }) => {
		const aim = aims.chosenBy(target);
		if (aim) tool.choose(aim);
		else if (target === name || (target as HTMLElement).dataset['evidence']) drawResult(tool.state());
	});
	form.inert = false;
	return () => draw(tool.state());
}

customElements.define('self-assessment', SelfAssessment);
