import { reportMarkdown } from '../../src/lib/scoring/markdown.ts';
import { rubric } from '../../src/lib/scoring/rubric.ts';
import { score } from '../../src/lib/scoring/score.ts';
import { LONG, longLog, shipped } from './long-log.ts';
import { milliseconds } from './stopwatch.ts';
import type { Row } from './table.ts';

/* The gap report of a long drill, worked out and rendered, against parsing the log it comes from. */

/** How much longer a log is made to see that the report grows with it and no faster. */
const TIMES = 4;

export function measureReport(rounds: number): Row[] {
	const script = shipped();
	const { log } = longLog(script, LONG);
	const short = longLog(script, LONG / TIMES).log;
	const text = log.map((event) => JSON.stringify(event)).join('\n');
	const parse = () => text.split('\n').map((line) => JSON.parse(line) as unknown);
	const report = (events: typeof log) => reportMarkdown(score(script, rubric, events));
	const values = {
		report_ms_10k: [] as number[],
		report_ratio: [] as number[],
		report_growth: [] as number[]
	};
	for (let round = 0; round < rounds; round += 1) {
		const reporting = milliseconds(() => report(log), 3);
		values.report_ms_10k.push(reporting);
		values.report_ratio.push(reporting / milliseconds(parse));
		values.report_growth.push(reporting / milliseconds(() => report(short), 3) / TIMES);
	}
	const row = (key: keyof typeof values, title: string, target = ''): Row => ({
		key,
		title,
		target,
		values: values[key]
	});
	return [
		row('report_ms_10k', 'gap report of a 10,000-event drill, rendered, ms'),
		row('report_ratio', '  ÷ parsing that log', '≤ 8'),
		row('report_growth', '  per event, at 10,000 ÷ at 2,500', '≤ 1.2')
	];
}
