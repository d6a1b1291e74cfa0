import { chosenPair, mostChosen, queryOf, readChoice, turned, withPair, type Choice } from '../tools/compare/choice.ts';
import { toCompared, type Compared } from '../tools/compare/compared.ts';
import type { CompareAnswer } from '../tools/compare/data.ts';
import { fileNameOf, toComparisonCsv, toComparisonJson } from '../tools/compare/files.ts';
import { ignoredSentences, nameOf } from '../tools/compare/sentences.ts';
import { ownId } from '../tools/own/own.ts';
import type { ToolPage } from '../tools/tool-page.ts';
import { toLocale } from '../words/locale.ts';
import { startChoice } from './compare-choice.ts';
import { CompareDrawing } from './compare-drawing.ts';
import { jsonOf, QualificationFiles } from './compare-files.ts';
import { afterPaint, nextTask } from './element.ts';
import { OwnDoor, type OwnActs } from './own-door.ts';
import { pageData } from './page-data.ts';
import { downloadPng, handOver } from './picture.ts';
import { partsOf, say, startTool, type StartedTool } from './tool.ts';

/** The page of comparisons: the choice stands in the address, and everything else is drawn from it. */
class CompareQualifications extends HTMLElement {
	#part = partsOf(this);
	/** Asks again for files of what is chosen; before the page has started, there is all to ask for. */
	#retry: (() => void) | undefined;

	connectedCallback() {
		const page = pageData() as ToolPage<never>;
		this.#part('again').addEventListener('click', () => (this.#retry ?? (() => void this.#load(page)))());
		void this.#load(page);
	}

	async #load({ lang, base, site }: ToolPage<never>) {
		const { src: folder = '', loading = '' } = this.dataset;
		this.#part('failed').hidden = true;
		// What stands here without a comparison makes room for it before it can be seen to move.
		this.classList.toggle('expecting', new URLSearchParams(location.search).has('q'));
		say(this.#part('status'), loading);
		try {
			const { words, ...data } = (await jsonOf(`${folder}data.json`)) as CompareAnswer;
			const compared = toCompared(data, toLocale(lang, words), { base, site });
			const files = new QualificationFiles(compared, folder);
			const door = new OwnDoor({ element: this, part: this.#part, compared, folder });
			if (door.isKept()) await door.start();
			// The first comparison appears at once, and not after a page without one.
			const asked = askedChoice(compared);
			await files.load(asked.ids);
			await reckon(compared, asked);
			this.#arrive();
			this.#retry = start(this, this.#part, compared, files, door);
		} catch (error) {
			this.#arrive();
			this.#part('failed').hidden = false;
			// It may be a fault of the page as well, and is then looked for here.
			console.error(error);
		}
	}

	#arrive() {
		say(this.#part('status'), '');
		this.classList.remove('expecting');
	}
}

/** Reckons what a comparison is drawn from, each piece in a task of its own: nothing is waiting for it yet that could be drawn. */
async function reckon(compared: Compared, { ids, pair }: Choice) {
	for (const id of ids) {
		compared.profileOf(id);
		await nextTask();
	}
	if (pair) compared.comparisonOf(...pair);
	await nextTask();
	// What a browser first says in the way of a language takes it a tenth of a second on a phone.
	compared.locale.list([]);
	await nextTask();
}

/** What the address asks for, as far as it can be had. */
const askedChoice = ({ data }: Compared): Choice => readChoice(new URLSearchParams(location.search), data).choice;

function start(
	element: HTMLElement,
	part: (name: string) => HTMLElement,
	compared: Compared,
	files: QualificationFiles,
	door: OwnDoor,
): () => void {
	const { data, locale, site } = compared;
	const { compare: words } = locale.words;
	const address = (choice: Choice) => `${site}compare/${queryOf(choice)}`;
	const drawing = new CompareDrawing(element, part, compared, address);
	let turn = 0;
	const tool = startTool<Choice>(element, {
		locale,
		read: (query) => {
			const { choice, ignored } = readChoice(query, data);
			return { state: choice, ignored: ignoredSentences(ignored, locale) };
		},
		write: queryOf,
		draw: (choice, said) => {
			part('failed').hidden = true;
			turn += 1;
			if (files.have(choice.ids)) drawing.draw(choice, said);
			else void drawWhenThere(choice, said);
		},
		files: {
			json: ({ ids }) => toComparisonJson(compared, ids),
			csv: ({ ids }) => toComparisonCsv(compared, ids),
		},
		fileName: ({ ids }) => fileNameOf(ids),
	});
	/** Draws a choice whose files are still to come, unless another was made meanwhile. */
	async function drawWhenThere(choice: Choice, said: string) {
		const own = turn;
		part('failed').hidden = true;
		drawing.choose(choice);
		say(part('status'), words.loading);
		try {
			await files.load(choice.ids);
			if (own === turn) drawing.draw(choice, said);
		} catch (error) {
			if (own !== turn) return;
			say(part('status'), '');
			part('failed').hidden = false;
			console.error(error);
		}
	}
	const choose = (ids: string[], said: string) => tool.choose(withPair(ids, chosenPair(tool.state())), said);
	const describe = () => void door.open();
	const ids = () => tool.state().ids;
	const likely = toLikely(files, (id) => drawing.prepare([...new Set([...ids(), id])].slice(0, mostChosen)));
	startChoice(element, part, compared, { ids, likely, choose, describe });
	door.tell(ownActs(tool, compared, files, drawing));
	if (location.hash === '#own') describe();
	const handOverPicture = (ending: 'svg' | 'png') => async () => {
		const picture = drawing.picture();
		if (!picture) return;
		const name = `${picture.name}.${ending}`;
		if (ending === 'svg') return handOver(picture.svg, name);
		const address = URL.createObjectURL(picture.svg);
		if (!(await downloadPng(address, name))) say(part('status'), words['picture-failed']);
		URL.revokeObjectURL(address);
	};
	const actions = {
		turn: () => tool.choose(turned(tool.state())),
		svg: handOverPicture('svg'),
		png: handOverPicture('png'),
		close: () => drawing.close(),
		own: () => door.toggle(),
	};
	element.addEventListener('click', (event) => {
		const pressed = (event.target as Element).closest<HTMLElement | SVGElement>('[data-do], [data-mark], a[data-pair]');
		if (!pressed) return;
		const { do: act = '', mark } = pressed.dataset;
		if (mark !== undefined) {
			event.preventDefault();
			drawing.open(pressed);
		} else if (act in actions) void actions[act as keyof typeof actions]();
		else followPair(pressed, event, tool);
	});
	addEventListener('beforeprint', () => drawing.forPaper(true));
	addEventListener('afterprint', () => drawing.forPaper(false));
	part('form').inert = false;
	return () => void drawWhenThere(tool.state(), '');
}

/** What becomes of a comparison when what the visitor describes says something else, or is to stand in it. */
function ownActs(
	tool: StartedTool<Choice>,
	compared: Compared,
	files: QualificationFiles,
	drawing: CompareDrawing,
): OwnActs {
	const { fill, list, words } = compared.locale;
	return {
		changed: () => {
			drawing.forget(ownId);
			const { ids, pair } = tool.state();
			const isThere = compared.fileOf(ownId) !== undefined;
			const others = ids.filter((id) => id !== ownId);
			if (ids.includes(ownId) && !isThere) return tool.choose(withPair(others, pair));
			if (ids.includes(ownId)) return files.have(ids) && drawing.draw(tool.state(), '');
			// The address asked for it before it was there.
			const asked = askedChoice(compared);
			if (asked.ids.includes(ownId)) tool.choose(asked);
		},
		compare: (other) => {
			const { ids } = tool.state();
			const added = [ownId, ...(other ? [other] : [])].filter((id) => !ids.includes(id));
			if (ids.length + added.length > mostChosen || !compared.fileOf(ownId)) return false;
			const said = fill(words.compare.added, { name: list(added.map((id) => nameOf(compared, id))) });
			if (added.length > 0) tool.choose(withPair([...ids, ...added], [ownId, other ?? '']), said);
			return true;
		},
	};
}

/** Milliseconds for which an option is looked at before its file is worth fetching: who types on is past it by then. */
const lookedAt = 80;

/** Fetches the file of what may be chosen next, and makes what would be shown, so that it is there when it is chosen. */
function toLikely(files: QualificationFiles, prepare: (id: string) => void): (id: string) => void {
	let timer = 0;
	return (id) => {
		clearTimeout(timer);
		timer = window.setTimeout(() => {
			// What does not come is asked for again, and told, once it is chosen.
			files.load([id]).then(
				() => afterPaint(() => prepare(id)),
				() => {},
			);
		}, lookedAt);
	};
}

/** A cell of the table of pairs leads to its pair without loading the page anew. */
function followPair(cell: HTMLElement | SVGElement, event: MouseEvent, tool: StartedTool<Choice>) {
	const [from, to] = cell.dataset['pair']?.split(',') ?? [];
	if (!from || !to || event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	tool.choose(withPair(tool.state().ids, [from, to]));
}

customElements.define('compare-qualifications', CompareQualifications);
