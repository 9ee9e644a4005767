import { TEAM_NAMES, type TeamName } from '../../src/lib/bots/teams.ts';
import { WrongUsage } from './command.ts';

/** @throws {WrongUsage} naming the teams there are */
export function teamNamed(name: string): TeamName {
	const known = TEAM_NAMES.find((team) => team === name);
	if (!known)
		throw new WrongUsage(`No team is called "${name}". There are ${TEAM_NAMES.join(', ')}.`);
	return known;
}
