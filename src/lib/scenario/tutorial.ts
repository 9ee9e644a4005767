/**
 * The scenario that shows in ten minutes how a drill works: what a team plays first, and what stand-ins
 * play for those who watch.
 */
export const TUTORIAL = 'first-drill';
