/** Above this many bytes a file is no news text. */
export const MAX_FILE_BYTES = 4 * 1024 * 1024;
