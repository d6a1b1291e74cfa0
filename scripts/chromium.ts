import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Flags for a quiet browser: no sandbox (root in a container cannot have one), no calls home that a test would record. */
export const chromiumFlags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
];

/** The shell first: it draws no windows, and is through with the tests of the site in two thirds of the time. */
const shell = 'chromium-headless-shell';
const names = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
const wellKnown = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** An installed Chromium, or undefined. `CHROMIUM_PATH` goes first. */
export function installedChromium(): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const candidates = [
		process.env['CHROMIUM_PATH'] ?? '',
		...names.flatMap((name) => folders.map((folder) => join(folder, name))),
		...wellKnown,
		chromium.executablePath(),
	];
	return candidates.find((path) => path !== '' && existsSync(path));
}

const succeeds = (command: string, args: string[]) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

/** The path of a Chromium, which is installed first where none is found. Throws a sentence that says what to do. */
export function findChromium(): string {
	const found = installedChromium();
	if (found) return found;
	console.log('No Chromium found; installing one …');
	const isRoot = process.getuid?.() === 0;
	const install = (name: string) => succeeds('apt-get', ['install', '-y', '-q', '--no-install-recommends', name]);
	// Not every Debian has the shell.
	if (isRoot && existsSync('/etc/debian_version') && succeeds('apt-get', ['update', '-q']))
		if (!install(shell)) install('chromium');
	const installed = installedChromium();
	if (installed) return installed;
	succeeds(process.execPath, [join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium']);
	const downloaded = installedChromium();
	if (downloaded) return downloaded;
	throw new Error(
		'The tests need a Chromium: install one and name it, as in CHROMIUM_PATH=/usr/bin/chromium npm test.',
	);
}
