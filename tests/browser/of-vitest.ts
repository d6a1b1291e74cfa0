/** Vitest sets these for itself; a build or a server that inherited them would take its base and mode from them. */
export const ofVitest = ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR', 'VITEST'];

/** The environment as a command has it that nobody tests. */
export const plainEnv = (): NodeJS.ProcessEnv =>
	Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.includes(name)));
