import doorsByLanguage from '../words/en/doors.json' with { type: 'json' };

/** The ways into the site by audience, as the home page shows them. */
export const doors: readonly { title: string; text: string; links: { label: string; address: string }[] }[] =
	doorsByLanguage;
