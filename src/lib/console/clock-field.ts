/** Minutes and seconds as people write them, `12:30` or `1:02:30`, in seconds; null for anything else. */
export function secondsOf(text: string): number | null {
	const parts = text.trim().split(':');
	const isClock =
		(parts.length === 2 || parts.length === 3) &&
		parts.every((part, index) => /^\d{1,3}$/.test(part) && (index === 0 || Number(part) < 60));
	return isClock ? parts.reduce((seconds, part) => seconds * 60 + Number(part), 0) : null;
}
