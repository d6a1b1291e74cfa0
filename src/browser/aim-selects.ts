import type { Aim } from '../tools/matching/choice.ts';
import { targetOptions } from '../tools/matching/target-options.ts';
import type { Target, TargetKind } from '../tools/matching/targets.ts';
import type { LocaleOf } from '../words/locale.ts';
import { nodesOf } from './nodes.ts';

/** The two selects by which a person says what they aim at: first of which kind, then which. */
export class AimSelects {
	readonly #kind: HTMLSelectElement;
	readonly #target: HTMLSelectElement;
	readonly #targets: readonly Target[];
	readonly #locale: LocaleOf<'matching'>;

	constructor(part: (name: string) => HTMLElement, targets: readonly Target[], locale: LocaleOf<'matching'>) {
		this.#kind = part('kind') as HTMLSelectElement;
		this.#target = part('target') as HTMLSelectElement;
		this.#targets = targets;
		this.#locale = locale;
	}

	/** Sets both to an aim. */
	show(aim: Aim) {
		this.#kind.value = aim.kind ?? '';
		this.#target.replaceChildren(nodesOf(targetOptions(this.#locale, this.#targets, aim)));
		this.#target.disabled = aim.kind === undefined;
	}

	/** The aim that they ask for, when one of them was changed; nothing where it was another field. */
	chosenBy(changed: EventTarget | null): Aim | undefined {
		if (changed !== this.#kind && changed !== this.#target) return undefined;
		if (!this.#kind.value) return {};
		const kind = this.#kind.value as TargetKind;
		const target =
			changed === this.#target ? this.#targets.find(({ address }) => address === this.#target.value) : undefined;
		return { kind, ...(target ? { target } : {}) };
	}
}
