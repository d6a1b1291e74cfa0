import type { VerifyData, verifyRooms } from '../tools/verify/data.ts';
import { verdictInWords, verifyReport } from '../tools/verify/report.ts';
import type { ToolPage } from '../tools/tool-page.ts';
import { toLocale } from '../words/locale.ts';
import { startDropping, type DroppedFile } from './dropped-file.ts';
import { nodesOf } from './nodes.ts';
import { pageData } from './page-data.ts';
import { today } from './profile-file.ts';
import { partsOf, say } from './tool.ts';

type Room = (typeof verifyRooms)[number];

/** Looks into a credential that is dropped here. It stays on the device, and nothing of it goes into the address. */
class VerifyCredential extends HTMLElement {
	connectedCallback() {
		const part = partsOf(this);
		const { lang, words: rooms, base, data } = pageData() as ToolPage<Room> & { data: VerifyData };
		const locale = toLocale(lang, rooms);
		const words = locale.words.verify;
		const status = part('status');
		const report = part('report');
		let latest = 0;
		const look = async ({ name, text }: DroppedFile) => {
			const mine = ++latest;
			report.replaceChildren();
			try {
				// What checks comes when there is something to check.
				const { lookInto } = await import('../tools/verify/look-into.ts');
				const found = await lookInto(text, data.certificates, today());
				if (mine !== latest) return;
				if (typeof found === 'string') return say(status, locale.fill(words.refused[found], { name }));
				report.replaceChildren(nodesOf(verifyReport(locale, found, data.version, base)));
				say(status, locale.fill(words.again, { name }), verdictInWords(locale, found.signatures));
			} catch {
				if (mine === latest) say(status, words.failed);
			}
		};
		this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
		say(status, words.idle);
		startDropping(part('file'), {
			locale,
			most: 1,
			take: ([file]) => void (file && look(file)),
			say: (sentences) => say(status, sentences.join(' ')),
		});
	}
}
customElements.define('verify-credential', VerifyCredential);
