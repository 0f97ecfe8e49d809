import { hostname, networkInterfaces } from 'node:os';

/**
 * The addresses from which pages may speak to this server: its own, under every name that this machine
 * has, and those that were named. What a page says of its host is not asked: a name that was bent to
 * this address would say the right thing.
 */
export class Origins {
  readonly #named: ReadonlySet<string>;
  #own: ReadonlySet<string> = new Set();

  constructor(named: readonly string[]) {
    this.#named = new Set(named);
  }

  /** Once the port is known. */
  listen(port: number): void {
    const addresses = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address));
    const names = ['localhost', '127.0.0.1', '[::1]', hostname(), `${hostname()}.local`];
    const port80 = port === 80 ? [''] : [];
    this.#own = new Set(
      [...names, ...addresses].flatMap((name) =>
        [`:${port}`, ...port80].map((end) => `http://${name.toLowerCase()}${end}`),
      ),
    );
  }

  /** Whether a request with this header may come in; one without it comes from no other site's page. */
  allows(origin: string | undefined): boolean {
    return origin === undefined || this.#named.has(origin) || this.#own.has(origin);
  }
}
