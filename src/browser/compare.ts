import { changed, option, type ChipAct } from '../tools/compare/chosen.ts';
import { chosenPair, queryOf, readChoice, withPair, type Choice } from '../tools/compare/choice.ts';
import type { CompareData, CompareLocale, compareRooms } from '../tools/compare/data.ts';
import { fileNameOf, toComparisonCsv, toComparisonJson } from '../tools/compare/files.ts';
import { find, toEntries } from '../tools/compare/find.ts';
import { ignoredSentences, nameOf } from '../tools/compare/sentences.ts';
import { toCompared, type Compared } from '../tools/compare/view.ts';
import type { ToolPage } from '../tools/tool-page.ts';
import { toLocale } from '../words/locale.ts';
import { startCombobox } from './combobox.ts';
import { CompareDrawing } from './compare-drawing.ts';
import { afterPaint } from './element.ts';
import { pageData } from './page-data.ts';
import { partsOf, say, startTool, type StartedTool } from './tool.ts';

type Where = Pick<Compared, 'base' | 'site'>;

/** The page of comparisons: the choice stands in the address, and everything else is drawn from it. */
class CompareQualifications extends HTMLElement {
	#part = partsOf(this);

	connectedCallback() {
		const page = pageData() as ToolPage<(typeof compareRooms)[number]>;
		const locale = toLocale(page.lang, page.words);
		this.#part('again').addEventListener('click', () => void this.#load(locale, page));
		void this.#load(locale, page);
	}

	async #load(locale: CompareLocale, where: Where) {
		const { compare: words } = locale.words;
		this.#part('failed').hidden = true;
		// What stands here without a comparison makes room for it before it can be seen to move.
		this.classList.toggle('expecting', new URLSearchParams(location.search).has('q'));
		say(this.#part('status'), words.loading);
		try {
			const response = await fetch(this.dataset['src'] ?? '');
			if (!response.ok) throw new Error(String(response.status));
			const data = (await response.json()) as CompareData;
			this.#arrive();
			start(this, this.#part, toCompared(data, locale, where));
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

function start(element: HTMLElement, part: (name: string) => HTMLElement, compared: Compared) {
	const { data, locale, site } = compared;
	const { compare: words } = locale.words;
	const { fill } = locale;
	const address = (choice: Choice) => `${site}compare/${queryOf(choice)}`;
	const drawing = new CompareDrawing(element, part, compared, address);
	const tool = startTool<Choice>(element, {
		locale,
		read: (query) => {
			const { choice, ignored } = readChoice(query, data);
			return { state: choice, ignored: ignoredSentences(ignored, locale) };
		},
		write: queryOf,
		draw: (choice, said) => drawing.draw(choice, said),
		files: {
			json: ({ ids }) => toComparisonJson(compared, ids),
			csv: ({ ids }) => toComparisonCsv(compared, ids),
		},
		fileName: ({ ids }) => fileNameOf(ids),
	});
	const choose = (ids: string[], said: string) => tool.choose(withPair(ids, chosenPair(tool.state())), said);
	const entries = toEntries(compared);
	startCombobox(part('input') as HTMLInputElement, part('options'), {
		find: (typed) => find(entries, typed).filter((id) => !tool.state().ids.includes(id)),
		show: (id) => option(compared, id),
		say: (count) => say(part('status'), count === 0 ? words['none-found'] : fill(words.found, { count })),
		consider: (id) => afterPaint(() => drawing.prepare([...tool.state().ids, id])),
		choose: (id) => choose([...tool.state().ids, id], fill(words.added, { name: nameOf(compared, id) })),
	});
	element.addEventListener('click', (event) => {
		const pressed = (event.target as Element).closest<HTMLElement>('[data-act], [data-mark], a[data-pair]');
		if (pressed?.dataset['mark']) drawing.toggleReason(pressed);
		else if (pressed?.dataset['act']) {
			const { id = '', act } = pressed.dataset;
			const ids = changed(tool.state().ids, id, act as ChipAct);
			const name = nameOf(compared, id);
			choose(ids, fill(words[act === 'remove' ? 'removed' : 'moved'], { name, place: ids.indexOf(id) + 1 }));
		} else if (pressed) followPair(pressed, event, tool);
	});
	part('form').inert = false;
}

/** A cell of the table of pairs leads to its pair without loading the page anew. */
function followPair(cell: HTMLElement, event: MouseEvent, tool: StartedTool<Choice>) {
	if (event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	const [from = '', to = ''] = cell.dataset['pair']?.split(',') ?? [];
	tool.choose(withPair(tool.state().ids, [from, to]));
}

customElements.define('compare-qualifications', CompareQualifications);
