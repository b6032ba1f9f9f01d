// The part of Pagefind's browser script that is used here. It ships no types of it.

export interface PagefindFragment {
  readonly url: string;
  /** The page's blocks, a line each. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface PagefindHit {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindFragment>;
}

export type PagefindFilters = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindSearchOptions {
  readonly filters: Readonly<Record<string, string>>;
}

export interface PagefindInstance {
  /** With null instead of words, filters alone decide. */
  search(words: string | null, options: PagefindSearchOptions): Promise<{ readonly results: readonly PagefindHit[] }>;
  preload(words: string, options: PagefindSearchOptions): Promise<void>;
  filters(): Promise<PagefindFilters>;
}

export interface PagefindModule {
  createInstance(options: {
    readonly basePath: string;
    readonly noWorker: boolean;
    readonly ranking: Readonly<Record<string, unknown>>;
  }): PagefindInstance;
}
