import { z } from 'zod';
import { acknowledgeAlert } from './acknowledge-alert.ts';
import { addNote } from './add-note.ts';
import { answerHandover } from './answer-handover.ts';
import { answerProposal } from './answer-proposal.ts';
import { answerQuestion } from './answer-question.ts';
import { askQuestion } from './ask-question.ts';
import { beginStage } from './begin-stage.ts';
import { cancelAction } from './cancel-action.ts';
import { answerCommsCheck, askCommsCheck } from './check-comms.ts';
import { claimRole } from './claim-role.ts';
import { connect, disconnect } from './connection.ts';
import { declareSeverity } from './declare-severity.ts';
import { fireInject, improviseInject, skipInject } from './direct-injects.ts';
import { enterStage, publishReport } from './enter-stage.ts';
import { escalate } from './escalate.ts';
import { giveHint } from './give-hint.ts';
import { handOverRole } from './hand-over-role.ts';
import { castVote, judgeQuestion } from './judge-question.ts';
import { join } from './join.ts';
import { leave } from './leave.ts';
import { look } from './look.ts';
import { observe, recordObservation, withdrawObservation } from './observe.ts';
import { openPlaybook } from './open-playbook.ts';
import { overrideVerdict, withdrawOverride } from './override-verdict.ts';
import { postUpdate } from './post-update.ts';
import { reflect, revealCause, showReflections } from './reflect.ts';
import { releaseRole } from './release-role.ts';
import { end, interrupt, openLobby, pause, resume, setSpeed, start } from './run-drill.ts';
import { setStatus } from './set-status.ts';
import { skipAhead } from './skip-ahead.ts';
import { dismissStandIn, seatStandIn } from './stand-in.ts';
import { startAction } from './start-action.ts';
import { answerCall, returnCall, takeCall } from './take-call.ts';
import { tickStep } from './tick-step.ts';
import { delayInject, holdInject, releaseInject, restoreInject } from './withhold-injects.ts';
import { recordPostmortem, writePostmortem } from './write-postmortem.ts';

/** Everything a participant can do. A new action is one file and one line here. */
export const seatActions = {
	leave,
	'claim-role': claimRole,
	'release-role': releaseRole,
	'hand-over-role': handOverRole,
	'answer-handover': answerHandover,
	'answer-comms-check': answerCommsCheck,
	'declare-severity': declareSeverity,
	'set-status': setStatus,
	'acknowledge-alert': acknowledgeAlert,
	escalate,
	'open-playbook': openPlaybook,
	'tick-step': tickStep,
	look,
	'start-action': startAction,
	'answer-proposal': answerProposal,
	'cancel-action': cancelAction,
	'post-update': postUpdate,
	'add-note': addNote,
	'ask-question': askQuestion,
	observe,
	reflect,
	'cast-vote': castVote,
	'write-postmortem': writePostmortem
} as const;

/** Everything the facilitator can do. */
export const facilitatorActions = {
	'open-lobby': openLobby,
	'ask-comms-check': askCommsCheck,
	'begin-stage': beginStage,
	start,
	pause,
	resume,
	'set-speed': setSpeed,
	'fire-inject': fireInject,
	'skip-inject': skipInject,
	'improvise-inject': improviseInject,
	'hold-inject': holdInject,
	'release-inject': releaseInject,
	'delay-inject': delayInject,
	'restore-inject': restoreInject,
	'give-hint': giveHint,
	'skip-ahead': skipAhead,
	'take-call': takeCall,
	'return-call': returnCall,
	'answer-call': answerCall,
	'answer-question': answerQuestion,
	'record-observation': recordObservation,
	'withdraw-observation': withdrawObservation,
	'override-verdict': overrideVerdict,
	'withdraw-override': withdrawOverride,
	'seat-stand-in': seatStandIn,
	'dismiss-stand-in': dismissStandIn,
	end,
	'enter-stage': enterStage,
	'show-reflections': showReflections,
	'judge-question': judgeQuestion,
	'reveal-cause': revealCause,
	'publish-report': publishReport,
	'record-postmortem': recordPostmortem
} as const;

/** What only the server does in the drill's name; no socket may send these. */
export const serverActions = { join, connect, disconnect, interrupt } as const;

/** What can be told to these actions, by `type`. */
function commandFor<
	A extends Readonly<Record<string, { readonly schema: z.core.$ZodTypeDiscriminable }>>
>(actions: A) {
	const schemas: A[keyof A]['schema'][] = Object.values(actions).map(({ schema }) => schema);
	const [first, ...others] = schemas;
	if (!first) throw new Error('Without an action there is nothing to tell.');
	return z.discriminatedUnion('type', [first, ...others]);
}

export const seatCommand = commandFor(seatActions);
export const facilitatorCommand = commandFor(facilitatorActions);

export type SeatCommand = z.infer<typeof seatCommand>;
/** As a client may write it: defaults left out. */
export type SeatCommandInput = z.input<typeof seatCommand>;
export type FacilitatorCommand = z.infer<typeof facilitatorCommand>;
export type FacilitatorCommandInput = z.input<typeof facilitatorCommand>;
type ServerCommand = z.infer<(typeof serverActions)[keyof typeof serverActions]['schema']>;
export type Command = SeatCommand | FacilitatorCommand | ServerCommand;
