import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** Any page: the form of a link does not depend on where it stands. */
const anywhere = 'https://site.invalid/base/docs/document/';

const expected = 'an address that begins with http://, https:// or mailto:, or the way to a page, such as ../method/';

/** What is wrong with the form of a link, read as a browser reads it, or nothing. */
export function formMistake(link: string): Pick<Problem, 'message' | 'expected' | 'fix'> | undefined {
	const shown = JSON.stringify(link);
	const mistake = (message: string, fix = 'Correct the link, or remove it.') => ({ message, expected, fix });
	if (/[\s\p{Cc}\p{Cf}\\]/u.test(link))
		return mistake(
			`The link ${shown} holds a blank, a backslash or a sign that cannot be seen.`,
			'Write %20 for a blank that belongs to the address, / for a backslash, and remove anything else.',
		);
	if (!URL.canParse(link, anywhere)) return mistake(`"${link}" is no address.`);
	const { protocol } = new URL(link, anywhere);
	if (!/^(?:https?|mailto):$/.test(protocol)) return mistake(`The link "${link}" begins with "${protocol}".`);
	if (protocol === 'mailto:')
		return /^mailto:[^@?/]+@[^@?/]+(?:\?|$)/i.test(link) ? undefined : mistake(`"${link}" names no mailbox.`);
	if (link.startsWith('//')) return mistake(`The link "${link}" does not say whether it is http or https.`);
	// Browsers read "https:method/" as the way to a page, and "https:/example.org" as another host.
	if (/^[a-z]+:(?!\/\/[^/])/i.test(link)) return mistake(`"${link}" is no address.`);
	try {
		decodeURIComponent(link);
	} catch {
		return mistake(`"${link}" holds a % that begins no encoded sign.`, 'Write %25 for a per cent sign.');
	}
	return undefined;
}

export const linkForm: Check = {
	name: 'link-form',
	description: 'A link of a document begins with http://, https:// or mailto:, or is the way to a page.',
	scope: 'documents',
	run: ({ docs }) =>
		docs.flatMap(({ file, links }) =>
			links.flatMap(({ address, line }) => {
				const mistake = formMistake(address);
				return mistake ? [{ file, path: `line ${line}`, ...mistake }] : [];
			}),
		),
};
