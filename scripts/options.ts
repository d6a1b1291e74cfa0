import { resolve } from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/**
 * The options of a command line. A wrong one ends the command with a sentence that names the right ones; `--help` ends it
 * with `usage`, or with their names. `words`: those in which the options stand, all unless given.
 */
export function readOptions<T extends ParseArgsOptionsConfig>(
	options: T,
	usage?: string,
	words: string[] = process.argv.slice(2),
) {
	const names = Object.entries(options).map(([name, { type }]) => `--${name}${type === 'string' ? ' …' : ''}`);
	const choice = `The options are: ${names.join(', ')}.`;
	if (words.some((word) => word === '--help' || word === '-h')) {
		console.log(usage ?? choice);
		process.exit(0);
	}
	try {
		const { values } = parseArgs({ options, args: words });
		const empty = Object.entries(values).find(([, value]) => [value].flat().includes(''));
		if (empty) throw new Error(`Option '--${empty[0]}' has no value`);
		return values;
	} catch (error) {
		console.error(`${sentenceOf(error as Error)}. ${choice}`);
		process.exit(1);
	}
}

/** The option that names another content folder than that of the project. */
export const contentOption = { type: 'string' } as const;

/**
 * The content folder that an option names, from where the command was called: npm goes to the folder of the project
 * before it runs one. That of the project where none is named.
 */
export const folderOf = (content: string | undefined): string =>
	content === undefined ? 'content' : resolve(process.env['INIT_CWD'] ?? '.', content);

/** The first sentence of a message of Node’s, which goes on with advice for programmers. */
const sentenceOf = ({ message }: Error): string =>
	(message.split(/\.?\n|\. /)[0] ?? '').replace(/(?: <value>)?' argument (?:is ambiguous|missing)$/, "' has no value");
