import { toMarkup } from '../tools/docx/to-markup.ts';
import { askedBeginning, beginningQuery, type Beginning } from '../tools/label/choice.ts';
import type { LabelData, LabelView, labelRooms } from '../tools/label/data.ts';
import { readDeclaration, writeDeclaration } from '../tools/label/declaration-file.ts';
import { emptyDeclaration, headFields, isEmpty, type Declaration } from '../tools/label/declaration.ts';
import { claiming, criterionFields, declaring, publishing } from '../tools/label/declaring.ts';
import { declarationPaper } from '../tools/label/paper.ts';
import { questions } from '../tools/label/questions.ts';
import { labelReport } from '../tools/label/report.ts';
import { standings } from '../tools/label/standing.ts';
import { paragraph } from '../tools/parts.ts';
import { isDay } from '../tools/profile/day.ts';
import { leftList } from '../tools/profile/taking.ts';
import type { ToolPage } from '../tools/tool-page.ts';
import { labelScopes } from '../model/label.ts';
import { toLocale } from '../words/locale.ts';
import { startDropping, type DroppedFile } from './dropped-file.ts';
import { startKeeping } from './keep.ts';
import { nodesOf } from './nodes.ts';
import { pageData } from './page-data.ts';
import { today } from './profile-file.ts';
import { partsOf, say, showProgress, startTool } from './tool.ts';

type Room = (typeof labelRooms)[number];

/** A provider’s declaration on the criteria of the label: it stands in this page and nowhere else. */
class LabelCheck extends HTMLElement {
	connectedCallback() {
		start(this, pageData() as ToolPage<Room> & { data: LabelData });
	}
}

function start(element: HTMLElement, { lang, words: rooms, base, data }: ToolPage<Room> & { data: LabelData }) {
	const part = partsOf(element);
	const locale = toLocale(lang, rooms);
	const { label: words } = locale.words;
	const { version } = data.edition;
	const form = part('form');
	const dayField = part('day') as HTMLInputElement;
	const publishedField = part('published') as HTMLInputElement;
	const inputs = (selector: string) => form.querySelectorAll<HTMLInputElement>(selector);
	let declaration = emptyDeclaration(version);
	let day = today();

	const viewOf = (): LabelView => ({ data, locale, base, declaration, day });
	/** Draws what follows from the answers; the form stays as it is. */
	const drawResult = () => {
		const view = viewOf();
		part('report').replaceChildren(nodesOf(labelReport(view)));
		part('document').replaceChildren(nodesOf(toMarkup(declarationPaper(view).blocks)));
		const asked = standings(view);
		const [done, all] = [asked.filter(({ said }) => said).length, asked.length];
		showProgress(part, { done, all, text: locale.fill(words.progress, { count: done, all }) });
	};
	const drawQuestions = () => part('questions').replaceChildren(nodesOf(questions(viewOf())));
	const drawAll = () => {
		for (const input of inputs('[data-head]')) input.value = declaration[input.dataset['head'] as 'provider'];
		for (const input of inputs('[data-list]')) {
			input.checked = declaration[input.dataset['list'] as 'units'].includes(input.value);
			// What was ticked for the visitor is seen.
			const details = input.closest('details');
			if (details && input.checked) details.open = true;
		}
		for (const input of inputs('[name=scope]')) input.checked = input.value === declaration.scope;
		publishedField.value = declaration.published ?? '';
		dayField.value = day;
		drawQuestions();
		drawResult();
	};
	say(part('status'), '');
	part('files').hidden = false;
	startTool<Beginning>(element, {
		locale,
		read: (query) => askedBeginning(query, data, locale),
		write: beginningQuery,
		// What was kept is brought back first.
		draw: (beginning) =>
			queueMicrotask(() => {
				for (const unit of beginning.units) declaration = claiming(declaration, 'units', unit, true);
				drawAll();
			}),
		files: {
			json: () => writeDeclaration(declaration, today()),
			docx: async () => (await import('../tools/docx/to-docx.ts')).toDocx(declarationPaper(viewOf())),
		},
		fileName: () => words['file-name'],
	});
	const changed = startKeeping(part, {
		locale,
		name: 'label',
		text: () => (isEmpty(declaration) ? undefined : writeDeclaration(declaration)),
		restore: (text) => {
			({ declaration } = readDeclaration(text, data, locale));
		},
		forget: () => {
			declaration = emptyDeclaration(version);
			drawAll();
		},
	});
	const change = (next: Declaration) => {
		declaration = next;
		changed();
	};
	const take = ({ name, text }: DroppedFile) => {
		const read = readDeclaration(text, data, locale);
		const isTaken = !isEmpty(read.declaration);
		const values = { name, count: read.declaration.criteria.length };
		const sentence = locale.fill(words[isTaken ? 'taken' : 'taken-none'], values);
		part('taken').replaceChildren(nodesOf([paragraph(sentence), leftList(locale, read.left)]));
		if (!isTaken) return;
		change(read.declaration);
		drawAll();
	};
	startDropping(part('declaration-file'), {
		locale,
		most: 1,
		say: (sentences) => say(part('taken'), sentences.join(' ')),
		take: ([file]) => file && take(file),
	});
	form.addEventListener('input', ({ target }) => {
		if (!(target instanceof HTMLInputElement)) return;
		const { name, value, checked } = target;
		const head = headFields.find((one) => one === target.dataset['head']);
		const field = criterionFields.find((one) => one === target.dataset['field']);
		const list = (['units', 'qualifications'] as const).find((one) => one === target.dataset['list']);
		const scope = labelScopes.find((one) => name === 'scope' && one === value);
		if (head) change({ ...declaration, [head]: value });
		else if (field) change(declaring(declaration, name, field, value));
		else if (list) change(claiming(declaration, list, value, checked));
		else if (target === publishedField) change(publishing(declaration, value));
		else if (target === dayField && isDay(value)) day = value;
		else if (scope) {
			change({ ...declaration, scope });
			drawQuestions();
		} else return;
		// What is typed shows when the field is left, so that typing never waits.
		if (['radio', 'checkbox'].includes(target.type)) drawResult();
	});
	form.addEventListener('change', ({ target }) => {
		if (target === dayField) dayField.value = day;
		if (target instanceof HTMLInputElement && !['radio', 'checkbox', 'file'].includes(target.type)) drawResult();
	});
	form.inert = false;
}

customElements.define('label-check', LabelCheck);
