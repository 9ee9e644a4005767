/** Raised when an older client can no longer talk to the server; it is told to reload. */
export const PROTOCOL_VERSION = 1;
