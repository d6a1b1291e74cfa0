/** The e-CF overview's interaction: edition and filters in the URL, arrow keys between cells, PNG and link. */
class EcfOverview extends HTMLElement {
	connectedCallback() {
		const form = this.querySelector('form');
		const status = this.querySelector('[role=status]');
		if (!form || !status) return;
		const selects = [...form.querySelectorAll('select')];
		const defaults = new Map(selects.map((select) => [select.name, select.value]));
		const valueOf = (name: string) => selects.find((select) => select.name === name)?.value ?? '';

		const show = (note = '') => {
			let count = 0;
			for (const figure of this.querySelectorAll<HTMLElement>('figure')) {
				figure.hidden = figure.dataset['edition'] !== valueOf('edition');
				for (const row of figure.querySelectorAll<HTMLElement | SVGElement>('[data-area]')) {
					const fits =
						(!valueOf('area') || row.dataset['area'] === valueOf('area')) &&
						(!valueOf('show') || row.matches('.area') || row.dataset[valueOf('show')] === 'yes');
					row.toggleAttribute('hidden', !fits);
					if (fits && !figure.hidden && row.matches('.row')) count++;
				}
			}
			status.textContent = [note, (this.dataset['shown'] ?? '').replace('{count}', String(count))]
				.filter(Boolean)
				.join(' ');
		};

		let bad = false;
		for (const [name, value] of new URLSearchParams(location.search)) {
			const select = selects.find((s) => s.name === name);
			if (select && [...select.options].some((option) => option.value === value)) select.value = value;
			else bad = true;
		}
		form.hidden = false;
		form.addEventListener('input', () => {
			const query = new URLSearchParams();
			for (const select of selects)
				if (select.value !== defaults.get(select.name)) query.set(select.name, select.value);
			history.replaceState(null, '', query.size ? `?${query}` : location.pathname);
			show();
		});
		for (const svg of this.querySelectorAll('svg')) this.walkByKeys(svg);
		for (const button of this.querySelectorAll<HTMLButtonElement>('[data-png]')) {
			button.hidden = false;
			button.addEventListener('click', () => void downloadPng(button.dataset['png'] ?? ''));
		}
		for (const button of this.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
			button.hidden = false;
			button.addEventListener('click', () => {
				void navigator.clipboard.writeText(location.href).then(() => {
					status.textContent = this.dataset['copied'] ?? '';
				});
			});
		}
		show(bad ? this.dataset['bad'] : '');
	}

	/** One cell of a picture is in the tab order; arrows, Home and End move it, Enter opens its competence. */
	private walkByKeys(svg: SVGSVGElement) {
		const grid = () =>
			[...svg.querySelectorAll<SVGGElement>('.row:not([hidden])')].map((row) => [
				...row.querySelectorAll<SVGGElement>('.cell'),
			]);
		const focus = (cell: SVGGElement | undefined) => {
			if (!cell) return;
			for (const other of svg.querySelectorAll('.cell')) other.setAttribute('tabindex', '-1');
			cell.setAttribute('tabindex', '0');
			cell.focus();
		};
		for (const cell of svg.querySelectorAll<SVGGElement>('.cell')) {
			cell.setAttribute('role', 'img');
			cell.setAttribute('aria-label', cell.querySelector('title')?.textContent ?? '');
			cell.setAttribute('tabindex', '-1');
		}
		svg.querySelector('.cell')?.setAttribute('tabindex', '0');
		svg.addEventListener('keydown', (event) => {
			const cell = (event.target as Element).closest<SVGGElement>('.cell');
			if (!cell) return;
			const rows = grid();
			const y = rows.findIndex((cells) => cells.includes(cell));
			const cells = rows[y] ?? [];
			const x = cells.indexOf(cell);
			const inRow = (target: SVGGElement[] | undefined) =>
				target?.find((c) => c.dataset['level'] === cell.dataset['level']) ?? target?.[Math.min(x, target.length - 1)];
			const moves: Record<string, () => void> = {
				ArrowRight: () => focus(cells[x + 1]),
				ArrowLeft: () => focus(cells[x - 1]),
				ArrowDown: () => focus(inRow(rows[y + 1])),
				ArrowUp: () => focus(inRow(rows[y - 1])),
				Home: () => focus(cells[0]),
				End: () => focus(cells.at(-1)),
				Enter: () => location.assign(cell.closest('.row')?.querySelector('a')?.getAttribute('href') ?? '#'),
			};
			const move = moves[event.key];
			if (!move) return;
			event.preventDefault();
			move();
		});
	}
}

/** Draws the published SVG at twice its size and hands it over as PNG under the same name. */
async function downloadPng(address: string) {
	const image = new Image();
	image.src = address;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = image.naturalWidth * 2;
	canvas.height = image.naturalHeight * 2;
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	canvas.toBlob((blob) => {
		if (!blob) return;
		const link = document.createElement('a');
		link.href = URL.createObjectURL(blob);
		link.download = address.split('/').at(-1)?.replace('.svg', '.png') ?? 'e-cf-overview.png';
		link.click();
		setTimeout(() => URL.revokeObjectURL(link.href), 1000);
	}, 'image/png');
}

customElements.define('ecf-overview', EcfOverview);
