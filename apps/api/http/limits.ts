/** The most that is taken as a JSON body. Files have their own limit, by material. */
export const bodyLimitBytes = 1024 * 1024;

/** How deep arrays and objects may be nested in a JSON body. */
export const bodyDepth = 32;

/** How long a request may take to arrive in full: enough for a large file over a slow line, too little to hold one open. */
export const requestTimeoutMs = 300_000;
