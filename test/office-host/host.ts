/**
 * The in-memory Excel: takes the requests of the real client one after another, counts them, and fails where a test says
 * so.
 */
import type { Book, Change } from './book/book';
import { HostError } from './book/error';
import { eventOf } from './wire/events';
import { interpret, References } from './wire/interpreter';
import type { Surroundings } from './wire/object';
import { ActionType, type Action, type EventEntry, type RequestBody, type ResponseBody } from './wire/protocol';

/** What happens to one request. */
export type Fault =
  /** It fails at one of its actions, the first where none is named; what came before stays done. */
  | { readonly kind: 'error'; readonly code: string; readonly action?: number }
  /** It gets lost on the way: nothing is done and no answer comes. */
  | { readonly kind: 'dropped' }
  /** It is carried out, but no answer comes. */
  | { readonly kind: 'unanswered' }
  /** It and all after it are carried out and answered this much later. */
  | { readonly kind: 'late'; readonly milliseconds: number };

export interface Served {
  readonly body: RequestBody;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** Excel on the web takes and gives no more than this at once. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
/** Excel on every platform reads no more cells than this at once. */
const MOST_CELLS = 5_000_000;

export class OfficeHost {
  /** The level of ExcelApi 1.x that is offered; members above it are missing. */
  level = 18;
  payloadLimit = PAYLOAD_LIMIT;
  /** More cells than this are answered with null instead of their values. */
  mostCells = MOST_CELLS;
  /** A cell is being edited: Excel refuses everything. */
  isEditing = false;
  /** Addresses of the windows that the add-in opened. */
  readonly dialogs: string[] = [];
  /** Requests served so far, without the client's own clean-ups. */
  readonly served: Served[] = [];
  cleanUps = 0;
  /** Members used so far, by their wire names: `Range.Values`. */
  readonly used = new Set<string>();
  /** Called for every event, with those registered at that time. */
  onEvents: (entries: readonly EventEntry[]) => void = () => undefined;
  private readonly faults = new Map<number, Fault>();
  private readonly meanwhile = new Map<number, (book: Book) => void>();
  private readonly registered = new Set<number>();
  private readonly references = new References();
  private readonly pending: EventEntry[] = [];
  private queue: Promise<unknown> = Promise.resolve();
  private arrived = 0;
  private lastEvent = 0;

  constructor(readonly book: Book) {
    book.onChange = (change) => this.raise(change);
  }

  /** Ranges that the client still holds on to. */
  get keptReferences(): number {
    return this.references.size;
  }

  /** Starts counting anew; what was planned for later requests is forgotten. */
  reset(): void {
    this.served.length = 0;
    this.cleanUps = 0;
    this.arrived = 0;
    this.faults.clear();
    this.meanwhile.clear();
  }

  /** Lets the request of this number, counted from 1 since the last reset, go wrong. */
  fail(request: number, fault: Fault): void {
    this.faults.set(request, fault);
  }

  /** Does something to the workbook right before the request of this number is carried out. */
  before(request: number, act: (book: Book) => void): void {
    this.meanwhile.set(request, act);
  }

  /** Answers one request; never answers where a fault says so. */
  serve(text: string): Promise<string> {
    const body = JSON.parse(text) as RequestBody;
    const isCleanUp = body.Actions.every(isCleaning);
    if (isCleanUp) this.cleanUps += 1;
    else this.arrived += 1;
    const number = isCleanUp ? 0 : this.arrived;
    const fault = this.faults.get(number);
    const answer = this.queue.then(async () => {
      if (fault?.kind === 'dropped') return null;
      if (fault?.kind === 'late') await wait(fault.milliseconds);
      this.meanwhile.get(number)?.(this.book);
      const response = this.carryOut(body, text, fault, isCleanUp);
      return fault?.kind === 'unanswered' ? null : response;
    });
    this.queue = answer;
    return answer.then((response) => response ?? new Promise<string>(() => undefined));
  }

  /** Resolves when all requests that arrived were carried out. */
  async settled(): Promise<void> {
    await this.queue;
    await wait(0);
  }

  private carryOut(body: RequestBody, text: string, fault: Fault | undefined, isCleanUp: boolean): string {
    const requestBytes = bytesOf(text);
    const response = this.respond(body, requestBytes, fault, isCleanUp);
    let answer = JSON.stringify(response);
    if (bytesOf(answer) > this.payloadLimit) answer = JSON.stringify(refusal('ResponsePayloadSizeLimitExceeded'));
    if (!isCleanUp) this.served.push({ body, requestBytes, responseBytes: bytesOf(answer) });
    return answer;
  }

  private respond(body: RequestBody, bytes: number, fault: Fault | undefined, isCleanUp: boolean): ResponseBody {
    if (this.isEditing && !isCleanUp) return refusal('InvalidOperationInCellEditMode');
    if (bytes > this.payloadLimit) return refusal('RequestPayloadSizeLimitExceeded');
    return interpret(body, this.surroundings(), this.references, (_action, index) => {
      if (fault?.kind === 'error' && index === (fault.action ?? 0))
        throw new HostError(fault.code, 'Injected failure.');
    });
  }

  private surroundings(): Surroundings {
    return {
      book: this.book,
      level: this.level,
      mostCells: this.mostCells,
      use: (member) => this.used.add(member),
      register: (event) => this.registered.add(event),
      unregister: (event) => this.registered.delete(event),
    };
  }

  private raise(change: Change): void {
    const { type, message } = eventOf(change);
    if (!this.registered.has(type)) return;
    this.lastEvent += 1;
    if (this.pending.length === 0) setTimeout(() => this.onEvents(this.pending.splice(0)));
    this.pending.push([65536, type, 'Workbook', message, this.lastEvent]);
  }
}

/** Releasing references is the client's own affair, after a run. */
function isCleaning({ ActionType: type, Name }: Action): boolean {
  return type === ActionType.instantiate || (type === ActionType.method && Name === '_RemoveReference');
}

function refusal(code: string): ResponseBody {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: 'The request was refused.', ActionIndex: 0, HttpStatusCode: 400, Location: '' },
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Bytes of a text in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xd800 && code <= 0xdfff ? 2 : 3;
  }
  return bytes;
}
