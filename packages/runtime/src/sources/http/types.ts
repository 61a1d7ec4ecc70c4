import type { SourceRequest, SourceSettings } from '../types.js';

/** Where a source over HTTP is asked, and within which bounds. All of it comes from the host, nothing from the document. */
export interface HttpOptions extends SourceSettings {
  /** The address; a path where the page has an address itself. A function may build it from the parameters. */
  readonly url: string | URL | ((request: SourceRequest) => string | URL);
  /**
   * Addresses that may be asked: each with all that lies below it. By default a fixed `url` alone; a `url` that is a
   * function needs them.
   */
  readonly allow?: readonly string[];
  /** Names of the document's parameters that are added to the query of a fixed `url`; none by default. */
  readonly params?: readonly string[];
  /** Headers, or what gives them when they are needed: a token that may have to be renewed. */
  readonly headers?: Readonly<Record<string, string>> | (() => Headers | Promise<Headers>);
  /** `same-origin` by default. */
  readonly credentials?: RequestCredentials;
  /** Follows redirects, as long as they end at an allowed address. False by default: then none is followed. */
  readonly followRedirects?: boolean;
  /** Bytes of the answer, 10,000,000 by default. */
  readonly maxBytes?: number;
  /** Further content types that the answer may have, such as `text/plain`. */
  readonly contentTypes?: readonly string[];
  /** In place of the platform's. */
  readonly fetch?: typeof fetch;
}

type Headers = Readonly<Record<string, string>>;
