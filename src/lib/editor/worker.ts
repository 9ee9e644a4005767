import { work, type Jobs } from './jobs.ts';

/** One job at a time; whoever no longer wants its answer ends the worker. */
self.onmessage = ({ data }: MessageEvent<Asked>) => {
	self.postMessage(answer(data));
};

type Asked = { [Kind in keyof Jobs]: { kind: Kind; asks: Jobs[Kind]['asks'] } }[keyof Jobs];

function answer(asked: Asked) {
	switch (asked.kind) {
		case 'read':
			return work.read(asked.asks);
		case 'plays':
			return work.plays(asked.asks);
		case 'rehearse':
			return work.rehearse(asked.asks);
	}
}
