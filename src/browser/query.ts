import programAddress from 'sql.js/dist/sql-wasm-browser.wasm?url';
import { readSql, sqlQuery } from '../tools/query/choice.ts';
import { megabytes, type QueryData, type queryRooms } from '../tools/query/data.ts';
import { toResultCsv, toResultJson } from '../tools/query/files.ts';
import type { Outcome, Result } from '../tools/query/outcome.ts';
import { queryReport } from '../tools/query/report.ts';
import { ignoredSentences, refusalInWords, resultInWords } from '../tools/query/sentences.ts';
import type { ToolPage } from '../tools/tool-page.ts';
import { toLocale } from '../words/locale.ts';
import { nodesOf } from './nodes.ts';
import { pageData } from './page-data.ts';
import { QueryDatabase } from './query-database.ts';
import { partsOf, say, startTool } from './tool.ts';

type Room = (typeof queryRooms)[number];

/** SQL on the database of the data: `?sql=select+1`. Nothing is fetched or run before the visitor presses the button. */
class SqlQuery extends HTMLElement {
	connectedCallback() {
		const part = partsOf(this);
		const { data, lang, words: rooms } = pageData() as ToolPage<Room> & { data: QueryData };
		const form = this.querySelector('form');
		const editor = this.querySelector('textarea');
		if (!form || !editor) return;
		const locale = toLocale(lang, rooms);
		const words = locale.words.query;
		const database = new QueryDatabase({ database: data.database, program: programAddress });
		const first = editor.defaultValue;
		/** Whether the visitor has asked for the database, so that each further query runs by itself. */
		let wanted = false;
		let result: Result = { columns: [], rows: [], more: false };
		let latest = 0;

		const tell = (text: string, refused = false) => {
			part('status').classList.toggle('refused', refused);
			say(part('status'), text);
		};
		const show = (outcome?: Outcome) => {
			const table = outcome && 'rows' in outcome ? outcome : undefined;
			if (table) result = table;
			part('files').hidden = !table;
			part('report').replaceChildren(table ? nodesOf(queryReport(table, locale)) : '');
			if (table) tell(resultInWords(locale, table));
			else if (outcome && 'refused' in outcome) tell(refusalInWords(locale, outcome), true);
		};
		const setBusy = (busy: boolean) => {
			part('stop').hidden = !busy;
			part('report').setAttribute('aria-busy', String(busy));
			part('run').textContent = database.loaded
				? words.run
				: locale.fill(words.load, { size: megabytes(locale, data.bytes) });
		};
		const run = async (sql: string) => {
			const mine = ++latest;
			show();
			tell(database.loaded ? words.running : words.loading);
			setBusy(true);
			const outcome = await database.ask(sql);
			if (mine !== latest) return;
			wanted = database.loaded;
			show(outcome);
			setBusy(false);
		};

		const tool = startTool<string>(this, {
			locale,
			read: (query) => {
				const { sql, ignored } = readSql(query, first);
				return { state: sql, ignored: ignoredSentences(ignored, locale) };
			},
			write: sqlQuery,
			draw: (sql) => {
				editor.value = sql;
				if (wanted) void run(sql);
				else tell(words.idle);
			},
			files: {
				json: (sql) => toResultJson(sql, result, data.edition),
				csv: () => toResultCsv(result),
			},
			fileName: () => 'query-result',
		});
		form.addEventListener('submit', () => {
			wanted = true;
			tool.choose(editor.value.trim());
		});
		editor.addEventListener('keydown', (event) => {
			if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
			event.preventDefault();
			form.requestSubmit();
		});
		part('stop').addEventListener('click', () => database.stop());
		part('examples').addEventListener('click', (event) => {
			const link = (event.target as Element).closest('a');
			if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			tool.choose(readSql(new URLSearchParams(link.search), first).sql);
		});
	}
}

customElements.define('sql-query', SqlQuery);
