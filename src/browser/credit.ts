import { achieving, proofs, proving } from '../tools/credit/achieving.ts';
import { isAgreement, readAgreement, writeAgreement } from '../tools/credit/agreement-file.ts';
import {
	emptyAgreement,
	endsTooEarly,
	fieldOf,
	isEmptyAgreement,
	withField,
	withOutcomes,
	withPlanned,
} from '../tools/credit/agreement.ts';
import { countUnits } from '../tools/credit/counted.ts';
import {
	creditKinds,
	type CreditLocale,
	type creditRooms,
	type CreditView,
	type Described,
} from '../tools/credit/data.ts';
import { documentBlocks, toTextDocument } from '../tools/credit/document/document.ts';
import { achievedList, plannedList } from '../tools/credit/form.ts';
import { nationalReport } from '../tools/credit/national.ts';
import { plannedOf } from '../tools/credit/planned.ts';
import { progressOf } from '../tools/credit/progress.ts';
import { toPointsCsv } from '../tools/credit/points-file.ts';
import { jointReport } from '../tools/credit/report.ts';
import { summaryOf } from '../tools/credit/summary.ts';
import { wayToQualification } from '../tools/credit/way.ts';
import { toMarkup } from '../tools/docx/to-markup.ts';
import { aimQuery, askedAim, type Aim } from '../tools/matching/choice.ts';
import { playedThrough } from '../tools/matching/national.ts';
import { rowsOf } from '../tools/matching/rows.ts';
import { standingOf, type Standing } from '../tools/matching/standing.ts';
import { linesOf, targetsOf, type Target } from '../tools/matching/targets.ts';
import { totalOf } from '../tools/matching/total.ts';
import { wayTo } from '../tools/matching/way.ts';
import { paragraph } from '../tools/parts.ts';
import { emptyProfile, isEmpty } from '../tools/profile/profile.ts';
import { readProfile } from '../tools/profile/read-profile.ts';
import { leftList } from '../tools/profile/taking.ts';
import { writeProfile } from '../tools/profile/write-profile.ts';
import type { ToolPage } from '../tools/tool-page.ts';
import { toLocale } from '../words/locale.ts';
import { AimSelects } from './aim-selects.ts';
import { nextTask } from './element.ts';
import { startKeeping } from './keep.ts';
import { nodesOf } from './nodes.ts';
import { handOver } from './picture.ts';
import { startTakingProfiles, today } from './profile-file.ts';
import { drawWhenThere, NationalRooms } from './scheme-file.ts';
import { SchemeTool, type SchemePage } from './scheme-tool.ts';
import { say, showProgress, startTool } from './tool.ts';

type Room = (typeof creditRooms)[number];

/** What was achieved and what it counts for: the aim stands in the address, all else in this page and nowhere else. */
class CreditTransfer extends SchemeTool<Room> {
	loading = ({ words }: ToolPage<Room>) => words.credit.loading;
	start = start;
}

function start({ element, part, page, scheme }: SchemePage<Room>): () => void {
	const { base, site } = page;
	const locale: CreditLocale = toLocale(page.lang, page.words);
	const { credit: words } = locale.words;
	const { known, data } = scheme;
	const targets = targetsOf(data).filter(({ kind }) => creditKinds.some((one) => one === kind));
	const rooms = new NationalRooms(scheme, base);
	const aims = new AimSelects(part, targets, locale);
	const fields = [...element.querySelectorAll<HTMLInputElement>('[data-field]')];
	let profile = emptyProfile(known.edition);
	let agreement = emptyAgreement;

	const describe = (target: Target, standing: Standing): Described => {
		const reading = rooms.of(target);
		const rows = rowsOf(scheme, standing, linesOf(scheme, target, reading));
		const total = totalOf(rows);
		const figures = reading ? playedThrough(total, rows, reading) : total;
		return { rows, figures, workload: rooms.workloadOf(target), way: wayTo(scheme, standing, rows) };
	};
	const viewOf = ({ target }: Aim): CreditView => {
		const view = {
			...{ scheme, locale, base, site, agreement, profile, today: today(), standing: standingOf(scheme, profile) },
			...(target ? { target } : {}),
		};
		if (!target) return view;
		if (target.kind === 'national') return { ...view, described: describe(target, view.standing) };
		const counted = countUnits(scheme, target.id, profile.units, view.today);
		return { ...view, reckoned: { counted, way: wayToQualification(scheme, counted, profile.units, view.today) } };
	};
	const drawDocument = (view = viewOf(tool.state())) => {
		part('period-wrong').textContent = endsTooEarly(agreement.period) ? words['period-wrong'] : '';
		part('document').replaceChildren(nodesOf(toMarkup(documentBlocks(view))));
	};
	/** Draws what follows from what was achieved; the units that are ticked stay as they are. */
	const drawResult = (aim: Aim) => {
		const view = viewOf(aim);
		const { target } = aim;
		const { reckoned, described } = view;
		part('report').replaceChildren(
			nodesOf([
				reckoned && jointReport(view, reckoned),
				described && nationalReport(view, described),
				!target && paragraph(words['answer-none'], 'muted'),
			]),
		);
		showProgress(part, progressOf(view));
		part('to-result').hidden = !target;
		part('planned').replaceChildren(nodesOf(plannedList(view)));
		drawDocument(view);
	};
	const drawAll = async (aim: Aim) => {
		aims.show(aim);
		part('achieved').replaceChildren(nodesOf(achievedList(viewOf(aim))));
		for (const field of fields) field.value = fieldOf(agreement, field.dataset['field'] ?? '');
		await nextTask();
		if (tool.state() !== aim) return;
		drawResult(aim);
		say(part('status'), '');
	};
	const draw = (aim: Aim) =>
		drawWhenThere(part, rooms, aim, {
			loading: words.loading,
			isCurrent: () => tool.state() === aim,
			draw: () => void drawAll(aim),
		});
	part('files').hidden = false;
	const tool = startTool<Aim>(element, {
		locale,
		read: (query) => askedAim(query, targets, locale),
		write: aimQuery,
		// The tool has started by then.
		draw: (aim) => void nextTask().then(() => draw(aim)),
		files: {
			docx: async (aim) => (await import('../tools/docx/to-docx.ts')).toDocx(toTextDocument(viewOf(aim))),
			json: (aim) => {
				const view = viewOf(aim);
				const target = aim.target?.address;
				const { units, outcomes } = profile;
				const planned = plannedOf(view);
				return writeAgreement(
					{ agreement: { ...agreement, planned }, ...(target ? { target } : {}), units, outcomes },
					known.edition,
					{ made: view.today, credit: summaryOf(view) },
				);
			},
			csv: (aim) => toPointsCsv(viewOf(aim)),
		},
		fileName: () => words['file-name'],
	});
	const choose = (address: string | undefined) => {
		const target = targets.find((one) => one.address === address);
		if (target && target !== tool.state().target) tool.choose({ kind: target.kind, target });
		else draw(tool.state());
	};
	const isTarget = (address: string) => targets.some((one) => one.address === address);
	const changed = startKeeping(part, {
		locale,
		name: 'profile',
		text: () => (isEmpty(profile) ? undefined : writeProfile(profile)),
		restore: (text) => {
			profile = readProfile(text, known, locale).profile;
		},
		beside: {
			name: 'agreement',
			// The profile is kept once, for all tools.
			text: () =>
				isEmptyAgreement(agreement) ? undefined : writeAgreement({ agreement, units: [], outcomes: [] }, known.edition),
			restore: (text) => {
				({ agreement } = readAgreement(text, known, isTarget, locale));
			},
		},
		forget: () => {
			[profile, agreement] = [emptyProfile(known.edition), emptyAgreement];
			draw(tool.state());
		},
	});
	startTakingProfiles(part('files-in'), part('taken'), {
		locale,
		known,
		most: 1,
		other: ({ name, text }) => {
			if (!isAgreement(text)) return undefined;
			const { target, left, ...read } = readAgreement(text, known, isTarget, locale);
			agreement = read.agreement;
			profile = { ...emptyProfile(known.edition), units: read.units, outcomes: read.outcomes };
			changed();
			choose(target);
			const counts = { units: profile.units.length, planned: agreement.planned.length };
			return [paragraph(locale.fill(words.taken, { name, ...counts })), leftList(locale, left)];
		},
		take: ([first]) => {
			if (!first) return;
			({ profile } = first);
			changed();
			draw(tool.state());
		},
	});
	const outcomesTicked = (unit: string) =>
		[...part('planned').querySelectorAll<HTMLInputElement>('[data-outcome]:checked')]
			.filter((box) => box.dataset['unit'] === unit)
			.map((box) => box.dataset['outcome'] ?? '');
	element.addEventListener('input', ({ target }) => {
		if (!(target instanceof HTMLInputElement)) return;
		const { achieved, planned, outcome, unit = '', field } = target.dataset;
		const proof = proofs.find((one) => one === target.dataset['proof']);
		if (achieved) profile = achieving(profile, achieved, target.checked);
		else if (proof) profile = proving(profile, unit, proof, target.value);
		else if (planned) agreement = withPlanned(agreement, planned, target.checked);
		else if (outcome) agreement = withOutcomes(agreement, unit, outcomesTicked(unit), known.outcomesOf(unit) ?? []);
		else if (field) agreement = withField(agreement, field, target.value);
		else return;
		changed();
	});
	// What is typed shows when the field is left, so that typing never waits.
	element.addEventListener('change', ({ target }) => {
		const aim = aims.chosenBy(target);
		if (aim) return tool.choose(aim);
		const { achieved, proof, planned, outcome, field } = (target as HTMLElement).dataset;
		if (achieved || proof) drawResult(tool.state());
		else if (planned || outcome || field) drawDocument();
	});
	addEventListener('beforeprint', () => drawDocument());
	part('profile-json').addEventListener('click', () => {
		const file = new Blob([writeProfile(profile, today())], { type: 'application/json' });
		handOver(file, `${words['profile-name']}.json`);
	});
	for (const form of element.querySelectorAll('form')) form.inert = false;
	return () => draw(tool.state());
}

customElements.define('credit-transfer', CreditTransfer);
