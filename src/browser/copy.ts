/** Puts text into the clipboard. False where the browser refuses, or has none: an insecure page, a strict frame. */
export async function copy(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
