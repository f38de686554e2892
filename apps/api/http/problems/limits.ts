/** The most that is taken as a JSON body. Files have their own limit, by material. */
export const bodyLimitBytes = 1024 * 1024;

/** How deep arrays and objects may be nested in a JSON body. */
export const bodyDepth = 32;

/** How long a sender is waited for, in milliseconds. */
export interface Timeouts {
  /** Until the headers are there: they are short, on any line. */
  headersMs: number;
  /** Until the request is there in full: enough for a large file over a slow line, too little to hold one open. */
  requestMs: number;
  /** How often those who are late are looked for. */
  everyMs: number;
}

export const timeouts: Timeouts = { headersMs: 20_000, requestMs: 300_000, everyMs: 5_000 };
