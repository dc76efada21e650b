/** Above this many bytes a file is no news text. */
export const MAX_FILE_BYTES = 4 * 1024 * 1024;

/** Above this many bytes a file does not steer: the addresses of 300,000 articles take less. */
export const MAX_STEERING_BYTES = 64 * 1024 * 1024;
