import { parseArgs } from 'node:util';
import { commands, type Told } from './commands.ts';
import { Mistake, noCommand } from './mistake.ts';

const options = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

const usage = [
	'ecf-scheme COMMAND [--json]',
	...[...commands].map(([name, { words, does }]) => `  ${`${name} ${words}`.padEnd(24)} ${does}`),
	'  --json                   the same as JSON',
];

/** The words and options of a command line. */
function read(args: string[]) {
	try {
		return parseArgs({ args, options, allowPositionals: true });
	} catch {
		const wrong = args.find((word) => word.startsWith('-') && !['--json', '--help', '-h'].includes(word));
		throw new Mistake(`There is no option "${wrong ?? '--'}". The options are --json and --help.`);
	}
}

async function answer(args: string[]): Promise<string> {
	const { values, positionals } = read(args);
	const [name = '', ...words] = positionals;
	if (values.help || args.length === 0) return usage.join('\n');
	const command = commands.get(name);
	if (!command) throw noCommand(name, [...commands.keys()]);
	const extra = words[command.most];
	if (extra !== undefined)
		throw new Mistake(`"${extra}" is one word too many: ecf-scheme ${name} ${command.words}`.trimEnd());
	const told: Told = await command.run(words);
	return values.json ? JSON.stringify(told.value, null, 2) : told.lines.join('\n');
}

// Whoever reads the output may have enough of it before its end.
process.stdout.on('error', () => process.exit());
try {
	console.log(await answer(process.argv.slice(2)));
} catch (error) {
	if (!(error instanceof Mistake)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
