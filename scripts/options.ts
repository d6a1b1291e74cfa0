import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/**
 * The options of a command line. A wrong one ends the command with a sentence that names the right ones; `--help` ends it
 * with `usage`, or with their names.
 */
export function readOptions<T extends ParseArgsOptionsConfig>(options: T, usage?: string) {
	const names = Object.entries(options).map(([name, { type }]) => `--${name}${type === 'string' ? ' …' : ''}`);
	const choice = `The options are: ${names.join(', ')}.`;
	if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
		console.log(usage ?? choice);
		process.exit(0);
	}
	try {
		const { values } = parseArgs({ options });
		const empty = Object.entries(values).find(([, value]) => [value].flat().includes(''));
		if (empty) throw new Error(`Option '--${empty[0]}' has no value`);
		return values;
	} catch (error) {
		console.error(`${sentenceOf(error as Error)}. ${choice}`);
		process.exit(1);
	}
}

/** The first sentence of a message of Node’s, which goes on with advice for programmers. */
const sentenceOf = ({ message }: Error): string =>
	(message.split(/\.?\n|\. /)[0] ?? '').replace(/(?: <value>)?' argument (?:is ambiguous|missing)$/, "' has no value");
