import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** The options of a command line. A wrong one ends the command with a sentence that names the right ones. */
export function readOptions<T extends ParseArgsOptionsConfig>(options: T) {
	try {
		return parseArgs({ options }).values;
	} catch (error) {
		const names = Object.entries(options).map(([name, { type }]) => `--${name}${type === 'string' ? ' …' : ''}`);
		console.error(`${(error as Error).message.split('. ')[0]}. The options are: ${names.join(', ')}.`);
		process.exit(1);
	}
}
