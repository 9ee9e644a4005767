/** Cookie names; all http-only, same-site. Pages set them, the sockets' handshake reads them. */
export const SESSION_COOKIE = 'muster_session';
export const seatCookie = (drill: string): string => `muster_seat_${drill}`;
/** Of somebody who helps to run one drill, without the passphrase. */
export const consoleCookie = (drill: string): string => `muster_console_${drill}`;
/** Of somebody who reads the team's process by its link. */
export const PROCESS_COOKIE = 'muster_process';
export const LANGUAGE_COOKIE = 'muster_language';
