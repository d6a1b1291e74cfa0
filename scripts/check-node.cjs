/**
 * Loaded before each script, in the JavaScript of every Node: the scripts are TypeScript, which an older one takes for an
 * error of theirs. What is missing, and how to get it, is said in a sentence instead.
 */
'use strict';

const needed = [24, 2];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
	console.error(
		`This is Node ${process.versions.node}, and the scripts need Node ${needed.join('.')} or newer. ` +
			'`npm ci` brings it; where install scripts are switched off, `npm rebuild node --ignore-scripts=false` does. ' +
			'Or install it from https://nodejs.org.',
	);
	process.exit(1);
}
