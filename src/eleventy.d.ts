/** The few parts of Eleventy that we use. Eleventy 3 ships no types. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    readonly globalData: Readonly<Record<string, unknown>>;
    readonly ignores: Set<string>;
    readonly benchmarkManager: {
      get(group: string): { setIsVerbose(isVerbose: boolean): void };
    };
    addExtension(extension: string, options: { readonly key: string }): void;
    addTemplateFormats(format: string): void;
    addTransform(
      name: string,
      transform: (this: { readonly page: { readonly outputPath: string } }, page: string) => string,
    ): void;
    addGlobalData(name: string, value: unknown): void;
    setInputDirectory(folder: string): void;
    setOutputDirectory(folder: string): void;
    configureErrorReporting(options: { readonly allowMissingExtensions: boolean }): void;
    setUseGitIgnore(use: boolean): void;
    setFreezeReservedData(freeze: boolean): void;
  }
  interface Options {
    readonly configPath: string;
    readonly quietMode: boolean;
    readonly config: (eleventy: UserConfig) => void;
  }
  export default class Eleventy {
    constructor(input: string, output: string, options: Options);
    disableLogger(): void;
    init(): Promise<void>;
    write(): Promise<unknown>;
    toJSON(): Promise<unknown>;
    /** Known after `init`. */
    readonly watchTargets: { clearImportCacheFor(files: readonly string[]): void };
  }
}
