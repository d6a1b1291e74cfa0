import type { Compared } from '../tools/compare/compared.ts';
import { qualificationPath, type QualificationFile } from '../tools/compare/data.ts';

/** What an address answers as JSON. */
export async function jsonOf(address: string): Promise<unknown> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.json();
}

/** The files of qualifications, each fetched once; what did not come is asked for again the next time. */
export class QualificationFiles {
	#coming = new Map<string, Promise<void>>();
	#compared: Compared;
	#folder: string;

	constructor(compared: Compared, folder: string) {
		this.#compared = compared;
		this.#folder = folder;
	}

	/** Whether all of these are there. */
	have = (ids: readonly string[]): boolean => ids.every((id) => this.#compared.fileOf(id));

	/** Fetches what is not there. */
	async load(ids: readonly string[]): Promise<void> {
		await Promise.all(ids.filter((id) => !this.have([id])).map((id) => this.#load(id)));
	}

	#load(id: string): Promise<void> {
		const known = this.#coming.get(id);
		if (known) return known;
		const coming = jsonOf(this.#folder + qualificationPath(id)).then(
			(file) => this.#compared.add(file as QualificationFile),
			(error: unknown) => {
				this.#coming.delete(id);
				throw error;
			},
		);
		this.#coming.set(id, coming);
		return coming;
	}
}
