/** Characters that XML 1.0 has no place for, not even as a reference: most controls, lone surrogates, U+FFFE and U+FFFF. */
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * Text for use in markup and attribute values, in HTML and XML alike. Content that holds a character without a place
 * in XML is refused before; should one come from elsewhere, the replacement character is seen in its place.
 */
export function escapeText(text: string): string {
	return text
		.replace(notXml, '\u{FFFD}')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
