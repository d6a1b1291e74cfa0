/** One of the parts that run beside each other: what it says, and that it has said all. */
export interface Part {
	say(text: string): void;
	end(): void;
}

/**
 * Prints parts that run beside each other as if one ran after the other, in the order in which they began: the first that has
 * not ended is printed as it speaks, what the others say is kept until it is their turn. Gives what begins a part.
 */
export function inTurn(print: (text: string) => void): () => Part {
	const parts: { kept: string; isOver: boolean }[] = [];
	const goOn = () => {
		for (let first = parts[0]; first; first = parts[0]) {
			if (first.kept !== '') print(first.kept);
			first.kept = '';
			if (!first.isOver) return;
			parts.shift();
		}
	};
	return () => {
		const part = { kept: '', isOver: false };
		parts.push(part);
		return {
			say: (text) => {
				part.kept += text;
				goOn();
			},
			end: () => {
				part.isOver = true;
				goOn();
			},
		};
	};
}
