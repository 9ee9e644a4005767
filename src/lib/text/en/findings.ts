/** What a report says. The English sentence stands with the rule that finds it. */
export { words as findings } from '../../scoring/words.ts';
