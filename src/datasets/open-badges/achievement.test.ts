import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../io/load-catalogue.ts';
import { toAchievement } from './achievement.ts';

const { catalogue } = loadCatalogue('tests/fixtures/good-content');
if (!catalogue) throw new Error('The content of the tests is not valid.');

const text = { type: 'string', minLength: 1 };
const address = { type: 'string', format: 'uri' };
const types = (name: string) => ({ type: 'array', contains: { const: name } });
/** What the specification says of the classes Achievement, Alignment, Criteria and Profile, as far as they are used here. */
const schema = {
	type: 'object',
	required: ['@context', 'id', 'type', 'name', 'description', 'criteria'],
	additionalProperties: false,
	properties: {
		'@context': { type: 'array', items: address, minItems: 2 },
		id: address,
		type: types('Achievement'),
		achievementType: { enum: ['Certification'] },
		name: text,
		description: text,
		criteria: { type: 'object', additionalProperties: false, properties: { narrative: text } },
		creator: {
			type: 'object',
			required: ['id', 'type'],
			additionalProperties: false,
			properties: { id: address, type: types('Profile'), name: text },
		},
		humanCode: text,
		inLanguage: text,
		version: text,
		alignment: {
			type: 'array',
			minItems: 1,
			items: {
				type: 'object',
				required: ['type', 'targetName', 'targetUrl'],
				additionalProperties: false,
				properties: {
					type: types('Alignment'),
					targetName: text,
					targetUrl: address,
					targetCode: text,
					targetFramework: text,
					targetDescription: text,
				},
			},
		},
	},
};
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const isValid = ajv.compile(schema);
const all = catalogue.certifications.all;
const achievementOf = (kind: string) => {
	const one = all.find((certification) => certification.kind === kind);
	if (!one) throw new Error(`No certificate is of the kind ${kind}.`);
	return toAchievement(catalogue, one);
};

test.each(all.map((certification) => ({ id: certification.id, certification })))(
	'$id has the form of the specification',
	({ certification }) => {
		isValid(toAchievement(catalogue, certification));
		expect(isValid.errors ?? []).toEqual([]);
	},
);

test('a unit certificate is aligned to its competence, with code, framework and level, and to the skills it teaches', () => {
	const { alignment, id } = achievementOf('unit');
	expect(id).toBe('https://scheme.example/certifications/b.3-e2/');
	expect(alignment[0]).toMatchObject({ targetCode: 'B.3', targetDescription: 'Proficiency level e-2' });
	expect(alignment.slice(1).every(({ targetUrl }) => targetUrl.startsWith('http://data.europa.eu/esco/'))).toBe(true);
});

test('a role certificate is aligned to its occupation first', () => {
	expect(achievementOf('role').alignment[0]?.targetUrl).toMatch(/^http:\/\/data\.europa\.eu\/esco\/occupation\//);
});

test('nobody has signed it, and it names no holder', () => {
	expect(Object.keys(achievementOf('unit'))).not.toContain('proof');
	expect(Object.keys(achievementOf('unit'))).not.toContain('credentialSubject');
});
