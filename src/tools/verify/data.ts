/** A published certificate, as far as a credential is held against it. */
export interface PublishedCertificate {
	/** Its name in the namespace, which an achievement has as its id. */
	name: string;
	title: string;
	/** Its page below the site. */
	address: string;
	/** By what an alignment may mean it: the name of its competence with the level, or the address of its ESCO occupation. */
	aligned: { url: string; level?: number };
}

/** What the page carries for its script. */
export interface VerifyData {
	certificates: PublishedCertificate[];
	/** The version of the edition whose certificates these are. */
	version: string;
}

/** Rooms of the words that the page speaks from. */
export const verifyRooms = ['verify', 'dropped-file'] as const;
