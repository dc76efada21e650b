/** A file as a look at the folder shows it, without its bytes. One that is written to, put back or replaced shows another state. */
export interface FileState {
  readonly path: string;
  readonly size: number;
  /** When the file or what is known of it last changed, in milliseconds as its disk counts. */
  readonly changed: number;
  readonly inode: number;
}
