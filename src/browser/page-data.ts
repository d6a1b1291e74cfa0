/** What the page, or an element of it, carries for its script as JSON; undefined where it carries nothing. */
export function pageData(within: ParentNode = document): unknown {
	const json = within.querySelector('script[data-page]')?.textContent;
	return json ? (JSON.parse(json) as unknown) : undefined;
}
