import { sourceLanguage } from '../../words/locale.ts';
import { allNodes, isText, type ElmNode } from './elm-node.ts';
import { readOutcomes } from './entry.ts';
import { emptyOwn, type OwnQualification } from './own.ts';
import { headOf, titleOf } from './read-json.ts';
import type { OwnReading } from './reading.ts';

/** What of the model is a qualification, or a part of one. */
const specifications = ['Qualification', 'LearningAchievementSpecification'];

/** Lists that levels and types are taken from, in any of their versions. */
const eqf = /\/eqf\/(?:[^/]+\/)*([1-8])$/;
const skillType = /\/skill-type\/(?:[^/]+\/)*(knowledge|skill)$/;

/** Reads the nodes of a file: what is told of a node may stand in another place of the file, under the same id. */
class Elm {
	readonly #lang: string;
	readonly #nodes: readonly ElmNode[];
	readonly #told: ReadonlyMap<string, ElmNode>;

	constructor(nodes: readonly ElmNode[], lang: string) {
		this.#lang = lang;
		this.#nodes = [...allNodes(nodes)];
		const told = new Map<string, ElmNode>();
		for (const node of this.#nodes)
			if (node.id && node.values.size > (told.get(node.id)?.values.size ?? 0)) told.set(node.id, node);
		this.#told = told;
	}

	/** What a node is named by, and its texts that are names. */
	ids(node: ElmNode, ...names: readonly string[]): string[] {
		const values = names.flatMap((name) => node.values.get(name) ?? []);
		return values.flatMap((value) => (isText(value) ? value.text : (value.id ?? [])));
	}

	/** The nodes that another names, each where more is told of it. */
	nodes(node: ElmNode, name: string): ElmNode[] {
		return (node.values.get(name) ?? []).flatMap((value) => {
			const id = isText(value) ? value.text : value.id;
			const told = id === undefined ? undefined : this.#told.get(id);
			return told ?? (isText(value) ? [] : value);
		});
	}

	/** A text in the language of the page, else in English, else in any. */
	text(node: ElmNode, ...names: readonly string[]): string | undefined {
		for (const name of names) {
			const texts = (node.values.get(name) ?? []).filter(isText);
			const spoken = (lang: string) => texts.find(({ language }) => language?.toLowerCase().startsWith(lang));
			const found = spoken(this.#lang) ?? spoken(sourceLanguage) ?? texts[0];
			if (found) return found.text;
		}
		return undefined;
	}

	/** The qualifications that are part of no other and have outcomes, they or their parts. */
	roots(): ElmNode[] {
		const isOne = ({ types, values }: ElmNode) =>
			types.length > 0 ? types.some((type) => specifications.includes(type)) : values.has('learningOutcome');
		const all = this.#nodes.filter((node) => node.values.size > 0 && isOne(node));
		const parts = new Set(all.flatMap((node) => this.nodes(node, 'hasPart')));
		return all.filter((node) => !parts.has(node) && this.outcomes(node).length > 0);
	}

	/** Outcomes with the part in which they stand; those of parts that are named by the whole as well, once. */
	outcomes(root: ElmNode): { node: ElmNode; unit?: string }[] {
		const units = new Map<ElmNode, string | undefined>();
		const seen = new Set([root]);
		const walk = (whole: ElmNode) => {
			for (const part of this.nodes(whole, 'hasPart')) {
				if (seen.has(part)) continue;
				seen.add(part);
				const unit = this.text(part, 'title');
				for (const node of this.nodes(part, 'learningOutcome')) if (!units.has(node)) units.set(node, unit);
				walk(part);
			}
		};
		walk(root);
		const order = new Set([...this.nodes(root, 'learningOutcome'), ...units.keys()]);
		return [...order].map((node) => {
			const unit = units.get(node);
			return { node, ...(unit ? { unit } : {}) };
		});
	}
}

const isEsco = (id: string) => /^https?:\/\/data\.europa\.eu\/esco\//.test(id);

/** The first qualification of a file by the European Learning Model; nothing where there is none. */
export function fromElm(reading: OwnReading, nodes: readonly ElmNode[]): OwnQualification | undefined {
	const { leaving, known, locale } = reading;
	const elm = new Elm(nodes, locale.lang);
	const [root, other] = elm.roots();
	if (!root) return undefined;
	const at = (field: string) => (root.path ? `${root.path}/${field}` : field);
	const title = titleOf(reading, at('title'), elm.text(root, 'title'));
	if (other) leaving.leave(root.path, 'several', { title });
	const levels = elm.ids(root, 'EQFLevel', 'eqfLevel', 'educationLevel');
	return {
		...emptyOwn(known.edition),
		title,
		...headOf(reading, at, { eqfLevel: levels.map((id) => eqf.exec(id)?.[1]).find(Boolean) }),
		outcomes: readOutcomes(
			reading,
			elm.outcomes(root).map(({ node, unit }) => ({
				path: node.path,
				outcome: {
					text: elm.text(node, 'title', 'description'),
					unit,
					type: elm
						.ids(node, 'type', 'dcType')
						.map((id) => skillType.exec(id)?.[1])
						.find(Boolean),
					skills: elm.ids(node, 'relatedESCOSkill', 'relatedSkill').filter(isEsco),
				},
			})),
		),
	};
}
