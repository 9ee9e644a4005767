/** The page of a process; the one used by default needs no name. */
export const withProcess = (
	address: string,
	{ id, isDefault }: { readonly id: string; readonly isDefault: boolean },
	query: Readonly<Record<string, string | number>> = {}
): string => {
	const asked = { ...(isDefault ? {} : { id }), ...query };
	const parts = Object.entries(asked).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
	return parts.length === 0 ? address : `${address}?${parts.join('&')}`;
};
