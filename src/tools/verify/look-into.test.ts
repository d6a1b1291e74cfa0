import { describe, expect, test } from 'vitest';
import {
	asToken,
	badge,
	ed25519,
	p256,
	rsa,
	withProof,
	type Credential,
	type Signer,
} from '../../../tests/fixtures/credentials.ts';
import { loadCatalogue } from '../../io/load-catalogue.ts';
import { toAchievement } from '../../datasets/open-badges/achievement.ts';
import { localeOf } from '../../words/site-locale.ts';
import { lookInto } from './look-into.ts';
import { verdictOf, verifyReport, type Findings } from './report.ts';
import { toVerifyData } from './to-data.ts';

const { catalogue } = loadCatalogue('tests/fixtures/good-content');
const [certification] = catalogue?.certifications.all ?? [];
if (!catalogue || !certification) throw new Error('The content of the tests is not valid.');
const locale = localeOf('en');
const { certificates, version } = toVerifyData(catalogue, locale);
const { '@context': _, ...achievement } = toAchievement(catalogue, certification);

const look = (file: unknown, today = '2026-06-01') =>
	lookInto(typeof file === 'string' ? file : JSON.stringify(file), certificates, today);
async function found(file: unknown, today?: string): Promise<Findings> {
	const findings = await look(file, today);
	if (typeof findings === 'string') throw new Error(`The file was refused: ${findings}.`);
	return findings;
}
const outcomes = async (file: unknown) => (await found(file)).signatures.map(({ outcome }) => outcome);
const changed = (credential: Credential): Credential => ({ ...credential, validUntil: '2099-01-01T00:00:00Z' });
const signers: [name: string, signer: Signer][] = [
	['Ed25519', ed25519()],
	['P-256', p256()],
	// Short forms of points are of two kinds, by chance.
	...Array.from({ length: 6 }, (): [string, Signer] => ['P-256', p256()]),
];

describe.each(signers)('a signature by %s', (_name, signer) => {
	const credential = badge(signer.did, achievement);

	test('of Data Integrity fits its file, and no other', async () => {
		const proven = withProof(signer, credential);
		expect(await outcomes(proven)).toEqual(['fits']);
		expect(await outcomes(changed(proven))).toEqual(['fits-not']);
	});

	test('of a token fits its file, and no other', async () => {
		const token = asToken(signer, credential);
		const [head = '', , signature = ''] = token.split('.');
		const other = Buffer.from(JSON.stringify(changed(credential))).toString('base64url');
		expect(await outcomes(token)).toEqual(['fits']);
		expect(await outcomes([head, other, signature].join('.'))).toEqual(['fits-not']);
	});
});

const signer = ed25519();
const credential = badge(signer.did, achievement);
const proven = withProof(signer, credential);

describe('what a signature shows', () => {
	test('that the key is the issuer, where its did is the name of the issuer', async () => {
		const [own] = (await found(proven)).signatures;
		const [other] = (await found(withProof(signer, badge('https://school.example/', achievement)))).signatures;
		expect([own?.isIssuers, other?.isIssuers]).toEqual([true, false]);
	});

	test('a key in the token may have come with a change of the file', async () => {
		const school = rsa();
		const token = asToken(school, badge('https://school.example/', achievement), { jwk: school.jwk });
		expect((await found(token)).signatures).toEqual([{ method: 'JWS RS256', isEnclosed: true, outcome: 'fits' }]);
	});

	test('a context more behind those that were signed changes nothing, one before them all', async () => {
		const contexts = credential['@context'] as string[];
		expect(await outcomes({ ...proven, '@context': [...contexts, 'https://a.example/'] })).toEqual(['fits']);
		expect(await outcomes({ ...proven, '@context': ['https://a.example/', ...contexts] })).toEqual(['fits-not']);
	});

	test('a signature that was made for something else says so', async () => {
		const [one] = (await found(withProof(signer, credential, { proofPurpose: 'authentication' }))).signatures;
		expect([one?.outcome, one?.purpose]).toEqual(['fits', 'authentication']);
	});
});

describe('what is not checked says why', () => {
	test.each([
		['kind', { cryptosuite: 'eddsa-rdfc-2022' }],
		['kind', { cryptosuite: 'toString' }],
		['chain', { previousProof: 'urn:a' }],
		['key-elsewhere', { verificationMethod: 'https://school.example/#key' }],
		['key-kind', { verificationMethod: p256().method }],
		['key-kind', { verificationMethod: 'did:key:zzzz' }],
	])('%s: %o', async (outcome, change) => {
		expect(await outcomes(withProof(signer, credential, change))).toEqual([outcome]);
	});

	test.each([
		['unsigned', { alg: 'none' }],
		['kind', { alg: 'HS256' }],
		['extension', { kid: signer.method, crit: ['b64'], b64: false }],
		['key-elsewhere', { kid: 'https://school.example/key' }],
		['key-kind', { kid: p256().method }],
	])('%s: a token with %o', async (outcome, header) => {
		expect(await outcomes(asToken(signer, credential, header))).toEqual([outcome]);
	});

	test('a value that is none, and a file that nobody has signed', async () => {
		expect(await outcomes({ ...credential, proof: { ...(proven['proof'] as object), proofValue: 'u0' } })).toEqual([
			'form',
		]);
		expect(await outcomes(credential)).toEqual([]);
	});
});

test('one signature that does not fit outweighs others, and one that was not checked is told', async () => {
	const proofs = (...more: unknown[]) => ({ ...credential, proof: [proven['proof'], ...more] });
	const unknown = { type: 'Other' };
	const broken = { ...(proven['proof'] as object), created: '2027-01-01T00:00:00Z' };
	const verdicts = [proven, proofs(unknown), proofs(broken), { ...credential, proof: unknown }, credential];
	const told = await Promise.all(verdicts.map(async (file) => verdictOf((await found(file)).signatures)));
	expect(told).toEqual(['intact', 'part', 'broken', 'unchecked', 'unsigned']);
});

describe('the certificate that it names', () => {
	test('by the id of the achievement, in full or alone', async () => {
		for (const named of [achievement, achievement.id, { ...achievement, id: achievement.id.replace(/\/$/, '') }])
			expect((await found(badge(signer.did, named))).named[0]?.certificate?.name).toBe(achievement.id);
	});

	test('else by what it is aligned to, at the same level', async () => {
		const other = { ...achievement, id: 'https://school.example/badge' };
		const [named] = (await found(badge(signer.did, other))).named;
		expect(named?.certificate).toBeUndefined();
		expect(named?.aligned.map(({ name }) => name)).toEqual([achievement.id]);
	});

	test('or none', async () => {
		expect((await found(badge(signer.did, { id: 'https://school.example/badge', name: 'Swimming' }))).named).toEqual([
			{ title: 'Swimming', aligned: [] },
		]);
	});
});

test.each([
	['2025-12-31', 'not-yet'],
	['2026-06-01', 'current'],
	['2028-01-02', 'over'],
])('on %s its time is: %s', async (today, time) => {
	const { stated } = await found(badge(signer.did, achievement, { validUntil: '2028-01-01T00:00:00Z' }), today);
	expect(stated.time).toBe(time);
});

describe('a token of the first data model', () => {
	test('has the credential as a claim, and the issuer beside it', async () => {
		const { issuer: _issuer, ...rest } = credential;
		const { signatures, stated } = await found(asToken(signer, { iss: signer.did, vc: rest }, { kid: '#key' }));
		expect([signatures[0]?.outcome, stated.issuer]).toEqual(['fits', signer.did]);
	});
});

test('a token may be wrapped', async () => {
	const wrapped = {
		type: 'EnvelopedVerifiableCredential',
		id: `data:application/vc+jwt,${asToken(signer, credential)}`,
	};
	expect(await outcomes(wrapped)).toEqual(['fits']);
});

test.each([
	['empty', ' \n'],
	['picture', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
	['no-json', JSON.stringify(credential).slice(0, 100)],
	['no-json', 'Hello.'],
	['token-broken', 'abc.def.ghi'],
	['token-parts', `${asToken(signer, credential)}~a~`],
	['achievement', JSON.stringify({ ...achievement })],
	['presentation', JSON.stringify({ type: 'VerifiablePresentation' })],
	['no-credential', '[]'],
	['no-credential', 'null'],
	['no-credential', '{"__proto__": {"type": "VerifiableCredential"}}'],
	['too-deep', `${'{"a":'.repeat(70)}1${'}'.repeat(70)}`],
])('a bad file is refused for one reason: %s', async (reason, text) => {
	expect(await look(text)).toBe(reason);
	expect(locale.words.verify.refused).toHaveProperty(reason);
});

test('a file with a byte order mark and other line ends is read', async () => {
	expect(await outcomes(`\uFEFF${JSON.stringify(proven, null, 2).replaceAll('\n', '\r\n')}`)).toEqual(['fits']);
});

test('the report never says that a credential is valid, and takes no markup from a file', async () => {
	const named = badge(signer.did, { id: 'x', name: '<img src=x onerror=alert(1)>' });
	for (const file of [withProof(signer, named), changed(withProof(signer, named)), named]) {
		const text = String(verifyReport(locale, await found(file), version, '/'));
		expect(text).not.toMatch(/\b(?:in)?valid|genuine|authentic/i);
		expect(text).not.toContain('<img');
	}
	expect(JSON.stringify(locale.words.verify)).not.toMatch(/\b(?:in)?valid\b|genuine|authentic/i);
});
