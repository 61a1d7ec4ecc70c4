import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { compactChanges } from '../../changes/compact/compactChanges.js';
import { isChange } from '../../changes/isChange.js';
import type { StoredChange } from '../types.js';

/** What goes wrong with one request: before it arrives, on the way back, or by arriving twice. */
export type Fault =
  | 'none'
  | 'lost'
  | 'answerLost'
  | 'twice'
  | 'late'
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string };

interface Log {
  name: string;
  changes: StoredChange[];
  readonly ids: Map<string, number>;
  readonly streams: Set<ServerResponse>;
}

/** A server that speaks docs/sync.md over real HTTP and keeps everything in memory, with the faults of a network at will. */
export class SyncServer {
  /** Decides what goes wrong with the next request. */
  fault: (request: { readonly method: string; readonly path: string }) => Fault = () => 'none';
  /** What happens to an event on its way to streams: how often it is sent, and whether only with the next one. */
  event: () => { readonly times: number; readonly held: boolean } = () => ({ times: 1, held: false });
  streams = true;
  /** Most changes in one answer. */
  page = 1_000;
  version = 1;
  readonly requests: {
    readonly method: string;
    readonly path: string;
    readonly body: string;
    readonly headers: IncomingMessage['headers'];
  }[] = [];
  readonly #logs = new Map<string, Log>();
  readonly #late: (() => void)[] = [];
  #held: string[] = [];
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => void this.#take(request, response));
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    for (const { streams } of this.#logs.values()) for (const stream of streams) stream.destroy();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  log(artifact: string): Log {
    const known = this.#logs.get(artifact);
    if (known) return known;
    const log = {
      name: `log of ${artifact}`,
      changes: [],
      ids: new Map<string, number>(),
      streams: new Set<ServerResponse>(),
    };
    this.#logs.set(artifact, log);
    return log;
  }

  /** Lets the requests go on that came late, the last first. */
  releaseLate(): void {
    for (const go of this.#late.splice(0).reverse()) go();
  }

  /** Begins a log anew, as a server that was restored from a backup does. */
  restore(artifact: string, changes: StoredChange[]): void {
    const log = this.log(artifact);
    Object.assign(log, { name: `${log.name}, restored`, changes });
    log.ids.clear();
    for (const { sequence, change } of changes) log.ids.set(change.id, sequence);
  }

  compact(artifact: string, now: number): void {
    const log = this.log(artifact);
    const compaction = compactChanges(log.changes, now);
    if (compaction) log.changes = [compaction.stored, ...log.changes.slice(compaction.replaces.length)];
  }

  breakStreams(): void {
    for (const { streams } of this.#logs.values()) for (const stream of streams) stream.destroy();
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = '', url: path = '', headers } = request;
    const body = Buffer.concat(chunks).toString();
    this.requests.push({ method, path, body, headers });
    const fault = this.fault({ method, path });
    if (fault === 'lost') return void request.socket.destroy();
    if (typeof fault === 'object')
      return void response.writeHead(fault.status, fault.headers).end(fault.body ?? '');
    if (fault === 'late') await new Promise<void>((resolve) => this.#late.push(resolve));
    if (fault === 'twice') this.#answer(method, path, headers, body);
    const answer = this.#answer(method, path, headers, body);
    if (fault === 'answerLost') return void request.socket.destroy();
    if (typeof answer === 'function') return answer(response);
    response
      .writeHead(answer.status, { 'Content-Type': 'application/json' })
      .end(JSON.stringify(answer.body));
  }

  #answer(method: string, path: string, headers: IncomingMessage['headers'], body: string) {
    const address = new URL(path, 'http://server');
    const [, artifacts, artifact = '', changes] = address.pathname.split('/');
    if (artifacts !== 'artifacts' || changes !== 'changes')
      return failure(404, 'notFound', 'There is nothing here.');
    const log = this.log(decodeURIComponent(artifact));
    if (method === 'POST') return this.#append(log, body);
    const after = address.searchParams.get('after');
    if (this.streams && headers.accept?.startsWith('text/event-stream'))
      return (response: ServerResponse) => this.#stream(log, Number(after), response);
    const rest = log.changes.filter(({ sequence }) => sequence > Number(after ?? 0));
    const answered = {
      version: this.version,
      log: log.name,
      changes: rest.slice(0, this.page),
      more: rest.length > this.page,
    };
    return { status: 200, body: answered };
  }

  #append(log: Log, body: string) {
    const { changes } = JSON.parse(body) as { changes?: unknown };
    if (!Array.isArray(changes)) return failure(400, 'malformed', 'A list of changes is needed.');
    const results = changes.map((change: unknown) => {
      const id = String((change as { id?: unknown } | null)?.id);
      if (!isChange(change)) return { id, error: { code: 'invalid', message: 'This is no change.' } };
      if (JSON.stringify(change).includes('forbidden'))
        return { id, error: { code: 'refused', message: 'That is not allowed.' } };
      const known = log.ids.get(id);
      if (known !== undefined) return { id, sequence: known };
      const stored = { sequence: (log.changes.at(-1)?.sequence ?? 0) + 1, change };
      log.changes.push(stored);
      log.ids.set(id, stored.sequence);
      this.#tell(log, stored);
      return { id, sequence: stored.sequence };
    });
    return { status: 200, body: { version: this.version, log: log.name, results } };
  }

  #stream(log: Log, after: number, response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write(': open\n\n');
    const missed = log.changes.filter(({ sequence }) => sequence > after);
    for (const stored of missed) response.write(eventOf(stored));
    log.streams.add(response);
    response.on('close', () => log.streams.delete(response));
  }

  #tell(log: Log, stored: StoredChange): void {
    const { times, held } = this.event();
    const texts = Array.from({ length: times }, () => eventOf(stored));
    if (held) return void this.#held.push(...texts);
    for (const text of [...texts, ...this.#held.splice(0).reverse()])
      for (const stream of log.streams) stream.write(text);
  }
}

function eventOf(stored: StoredChange): string {
  return `id: ${stored.sequence}\ndata: ${JSON.stringify(stored)}\n\n`;
}

function failure(status: number, code: string, message: string) {
  return { status, body: { error: { code, message } } };
}
