/** The most that is taken as a JSON body. Files have their own limit, by material. */
export const bodyLimitBytes = 1024 * 1024;

/** How deep arrays and objects may be nested in a JSON body. */
export const bodyDepth = 32;
