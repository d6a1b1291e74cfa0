import { markup } from '../charts/markup.ts';
import type { LocaleOf } from '../words/locale.ts';
import { onReturn, shownAddress, step } from './address.ts';
import { copy } from './copy.ts';
import { Kept } from './kept.ts';
import { nodesOf } from './nodes.ts';
import { handOver } from './picture.ts';

const mediaTypes = {
	json: 'application/json',
	csv: 'text/csv;charset=utf-8',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
type Ending = keyof typeof mediaTypes;

/** What tells one tool from another: its state stands in the address, and everything that it shows follows from it. */
export interface Tool<State> {
	locale: LocaleOf<'comparison-page'>;
	/** What an address asks for; what of it could not be followed in sentences. */
	read(query: URLSearchParams): { state: State; ignored: string[] };
	/** The query of a state, with its question mark. */
	write(state: State): string;
	/** Draws a state; `said`: what was done to come to it. */
	draw(state: State, said: string): void;
	/** What a visitor can take along, by ending; what takes a heavy library is made once it is asked for. */
	files: Partial<Record<Ending, (state: State) => string | Promise<Uint8Array<ArrayBuffer>>>>;
	/** Name of the files of a state, without ending. */
	fileName(state: State): string;
}

export interface StartedTool<State> {
	state(): State;
	/** Shows another state, and puts it into the address as a step that the browser can go back from. */
	choose(state: State, said?: string): void;
}

/** The parts of a tool’s page, by the name in `data-part`. */
export function partsOf(element: HTMLElement): (name: string) => HTMLElement {
	const parts = new Kept();
	return (name) =>
		parts.get(name, () => {
			const part = element.querySelector<HTMLElement>(`[data-part="${name}"]`);
			if (!part) throw new Error(`The page has no part ${name}.`);
			return part;
		});
}

/** Shows how far a visitor has come of all that there is, and leads to the result, which is drawn by now. */
export function showProgress(
	part: (name: string) => HTMLElement,
	{ done, all, text }: { done: number; all: number; text: string },
) {
	const bar = part('bar') as HTMLProgressElement;
	[bar.max, bar.value, bar.hidden] = [all || 1, done, all === 0];
	part('progress').textContent = text;
	part('to-result').setAttribute('href', '#result');
	part('to-result').hidden = false;
}

/** Says something; what stands on the page in large letters anyway is for those who do not see it. */
export const say = (status: HTMLElement, text: string, unseen = '') =>
	status.replaceChildren(nodesOf([text, unseen && markup`<span class="unseen"> ${unseen}</span>`]));

/** Brings a tool to life: its state in the address, what of an address was ignored, files, copying and printing. */
export function startTool<State>(element: HTMLElement, tool: Tool<State>): StartedTool<State> {
	const part = partsOf(element);
	const words = tool.locale.words['comparison-page'];
	const show = (state: State, ignored: readonly string[], said = '') => {
		const lines = ignored.map((text) => markup`<p>${text}</p>`);
		part('ignored').replaceChildren(nodesOf(lines.length > 0 && [markup`<b>${words.ignored}</b>`, lines]));
		tool.draw(state, said);
		return state;
	};
	const read = () => {
		const asked = tool.read(new URLSearchParams(location.search));
		return show(asked.state, asked.ignored);
	};
	let state = read();

	onReturn(() => (state = read()));
	for (const form of element.querySelectorAll('form'))
		form.addEventListener('submit', (event) => event.preventDefault());
	const press = (name: string, act: () => void) => part(name).addEventListener('click', act);
	for (const ending of Object.keys(mediaTypes) as Ending[]) {
		const make = tool.files[ending];
		if (!make) continue;
		press(ending, async () => {
			try {
				const file = new Blob([await make(state)], { type: mediaTypes[ending] });
				handOver(file, `${tool.fileName(state)}.${ending}`);
			} catch (error) {
				say(part('status'), words['file-failed']);
				console.error(error);
			}
		});
	}
	press('print', () => print());
	// Not every browser prints what is closed.
	for (const paper of element.querySelectorAll<HTMLDetailsElement>('details.paper'))
		addEventListener('beforeprint', () => (paper.open = true));
	press('copy', async () => {
		const copied = await copy(shownAddress(tool.write(state)));
		say(part('status'), words[copied ? 'copied' : 'copy-failed']);
	});
	return {
		state: () => state,
		choose: (chosen, said) => {
			state = chosen;
			step(tool.write(state));
			show(state, [], said);
		},
	};
}
