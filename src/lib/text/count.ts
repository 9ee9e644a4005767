/** `1 drill`, `2 drills`: English and German tell one from every other number. */
export const counted = (count: number, one: string, many: string): string =>
	`${count} ${count === 1 ? one : many}`;
