/** The grid: each country a tile of the same size, near where it lies; a row of ids from west to east. */
export const tileRows: readonly (readonly (string | undefined)[])[] = (
	[
		'is . . . . . . .',
		'. . . no se fi . .',
		'ie gb . dk . . ee .',
		'. nl . . . . lv .',
		'be lu de . pl . lt .',
		'fr li ch cz sk . . .',
		'. . at si hu ro . .',
		'pt es it hr ba rs bg .',
		'. . . me xk mk . .',
		'. . mt al gr . tr cy',
	] as const
).map((row) => row.split(' ').map((id) => (id === '.' ? undefined : id)));
