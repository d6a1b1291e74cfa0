/** The addresses that an example is written with. */
export interface CodeAddresses {
	/** Folder of the newest data, with a slash at its end. */
	latest: string;
	/** Name of the ZIP of all files in it. */
	whole: string;
}

/** Code for one tool that fetches the data. */
export interface CodeExample {
	/** By it the page knows the name of the tool, and a test how it is run. */
	id: 'r' | 'pandas' | 'python' | 'excel' | 'duckdb' | 'curl';
	code(addresses: CodeAddresses): string;
}
