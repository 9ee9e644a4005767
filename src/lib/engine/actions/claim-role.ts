import { z } from 'zod';
import { accept, reject, seatAction } from '../command.ts';
import { knownRole, roleTitle } from '../rules.ts';
import { relieve } from './stand-in.ts';

export const claimRole = seatAction({
	openIn: ['lobby', 'running'],
	schema: z.strictObject({ type: z.literal('claim-role'), role: z.string() }),
	decide({ role }, { script, state, seat }) {
		if (!knownRole(script, role))
			return reject('role/unknown', `Your process has no role ${role}.`);
		const holder = state.roles.get(role)?.holder;
		if (holder === seat.id) return reject('role/yours', 'You hold this role already.');
		const relieved = relieve(state, role);
		if (holder && relieved.length === 0) {
			return reject(
				'role/held',
				`${roleTitle(script, role)} is held by somebody else. Ask them to hand it over.`
			);
		}
		return accept(...relieved, { type: 'role-claimed', role, seat: seat.id });
	}
});
