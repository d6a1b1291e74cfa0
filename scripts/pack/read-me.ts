import { versionOf } from '../../src/datasets/edition-line.ts';
import type { Edition } from '../../src/schema/edition.ts';
import { sourceLanguage } from '../../src/words/locale.ts';
import { packageName } from './manifest.ts';

/** What the examples name: two qualifications, and the title of the second. */
export interface Example {
	from: string;
	to: string;
	title: string;
}

/** `README.md` of the package, with an example of everything that it can do. */
export const readMeOf = (edition: Edition, collections: readonly string[], { from, to, title }: Example): string =>
	`# ${packageName}

${edition.summary[sourceLanguage]}

Version ${versionOf(edition)}, issued ${edition.issued}, ${edition.status}. ${edition.publisher}.

## Records

\`\`\`ts
import { get, records, type Records } from '${packageName}';

const one: Records['qualifications'] | undefined = get('qualifications', '${from}');
console.log(one?.title.${sourceLanguage}, records('qualifications').length);
\`\`\`

The collections are ${collections.join(', ')}. Every field of a record has a type, and a comment that says what it means.
A value that is not known is \`{ absent: <reason> }\`.

The same as JSON, with version, terms and the lines that have to be shown, for a program without Node too:

\`\`\`ts
import skills from '${packageName}/data/skills.json' with { type: 'json' };

console.log(skills.version, skills.count);
\`\`\`

## Search

\`\`\`ts
import { search } from '${packageName}';

const { found, didYouMean } = await search(${JSON.stringify(title)});
console.log(found[0]?.collection, found[0]?.id, didYouMean);
\`\`\`

## Compare

What does a holder of one qualification bring of another, and how sure is that?

\`\`\`ts
import { compare } from '${packageName}';

const { there, back } = compare('${from}', '${to}');
console.log(there.word, there.coverage, there.holds, back.word);
for (const { competence, asked, held, state } of there.rows) console.log(competence, asked, held, state);
\`\`\`

\`holds\` says in how many of a thousand ways in which the readings of outcomes may turn out the word is the same: show no
word without it. \`low\` and \`high\` say what the outcomes that were not read may change. It is a description by stated
rules, not a decision on recognition.

A qualification of your own takes the place of an id. In a browser, give the data:

\`\`\`ts
import { compareWith, type Comparable, type ComparisonData } from '${packageName}/compare';
import comparison from '${packageName}/data/comparison.json' with { type: 'json' };

const data = comparison as unknown as ComparisonData;
const own: Comparable = {
  id: 'own',
  eqf: 4,
  isClosed: true,
  outcomes: [{ key: 'own#1', room: 1, competences: ['e-cf-3.0/B.3'], sureness: 'sure' }],
};
for (const other of Object.values(data.qualifications)) console.log(other.id, compareWith(data, own, other).there.word);
\`\`\`

## Changes

\`\`\`ts
import { changes } from '${packageName}';

const { from, to, records } = changes();
console.log(from ?? 'none', to, records.length);
\`\`\`

## Command line

\`--json\` gives the same as JSON. The exit code is 1 where something is wrong or nothing is found, and a sentence says what.

\`\`\`sh
npx ecf-scheme get qualifications
npx ecf-scheme get qualifications ${from}
npx ecf-scheme search ${JSON.stringify(title)}
npx ecf-scheme compare ${from} ${to}
npx ecf-scheme changes --json
\`\`\`

## Licence

The data: ${edition.licence.title} (${edition.licence.url}), parts of other terms in LICENSE-DATA.txt. Whoever reuses them shows:

${edition.attribution.map((line) => `- ${line}`).join('\n')}

The program: EUPL-1.2, in LICENSE.
`;
