/**
 * Carries out one request of the client on the workbook. As in Excel, what an action did before a later one failed stays
 * done.
 */
import { HostError } from '../book/error';
import { isWireObject, wire, type Argument, type Arguments, type Surroundings, type WireObject } from './object';
import { ActionType, ObjectPathType, type Action, type ArgumentInfo, type Json, type QueryInfo } from './protocol';
import type { RequestBody, ResponseBody } from './protocol';
import { serviceClass } from './service';
import { workbookClass } from './workbook';

/** Objects that the client keeps between requests, by the reference given to them. */
export class References {
  private readonly kept = new Map<string, WireObject>();
  private readonly names = new WeakMap<WireObject, string>();
  private last = 0;

  keep(object: WireObject): string {
    const known = this.names.get(object);
    if (known !== undefined) return known;
    this.last += 1;
    const name = `${object.className}|${this.last}`;
    this.names.set(object, name);
    this.kept.set(name, object);
    return name;
  }

  of(object: WireObject): string | null {
    return this.names.get(object) ?? null;
  }

  find(name: string): WireObject {
    const object = this.kept.get(name);
    if (!object) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return object;
  }

  release(name: string): void {
    this.kept.delete(name);
  }

  get size(): number {
    return this.kept.size;
  }
}

/** What to do instead of an action; throws to let the request fail there. */
export type Interference = (action: Action, index: number) => void;

/** Carries out a request; `interfere` is asked before every action. */
export function interpret(
  body: RequestBody,
  around: Surroundings,
  references: References,
  interfere: Interference,
): ResponseBody {
  const batch = new Batch(body, around, references);
  const results: { ActionId: number; Value: Json }[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      interfere(action, index);
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: batch.carryOut(action) });
    } catch (problem) {
      if (!(problem instanceof HostError)) throw problem;
      const Location = [body.ObjectPaths[action.ObjectPathId]?.Name, action.Name].filter(Boolean).join('.');
      const Error = { Code: problem.code, Message: problem.message, ActionIndex: index, HttpStatusCode: 400, Location };
      return { Results: results, TraceIds: traces, Error };
    }
  }
  return { Results: results, TraceIds: traces };
}

class Batch {
  /** Objects named by paths of this request; null for null objects. */
  private readonly objects = new Map<number, WireObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly around: Surroundings,
    private readonly references: References,
  ) {}

  carryOut(action: Action): Json {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.identity(object);
      case ActionType.query:
        return object && { ...this.identity(object), ...this.query(object, action.QueryInfo ?? {}) };
      case ActionType.method:
        return this.call(object, action);
      case ActionType.setProperty:
        object?.write(action.Name, this.arguments(action.ArgumentInfo)[0] as Json, this.around);
        return null;
      default:
        throw HostError.notImplemented(`action type ${action.ActionType}`);
    }
  }

  private call(object: WireObject | null, action: Action): Json {
    if (action.Name === '_KeepReference') {
      if (object) this.references.keep(object);
      return null;
    }
    const args = this.arguments(action.ArgumentInfo);
    if (action.Name === '_RemoveReference') {
      this.references.release(String(args[0]));
      return null;
    }
    const result = object?.call(action.Name, args, this.around);
    return isWireObject(result) ? this.identity(result) : (result ?? null);
  }

  private object(id: number): WireObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const object = this.resolve(id);
    this.objects.set(id, object);
    return object;
  }

  private resolve(id: number): WireObject | null {
    const path = this.body.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', 'The object path does not work.');
    const parent = path.ParentObjectPathId === undefined ? null : this.object(path.ParentObjectPathId);
    switch (path.ObjectPathType) {
      case ObjectPathType.globalObject:
        return wire(workbookClass, this.around.book);
      case ObjectPathType.newObject:
        return wire(serviceClass, path.Name);
      case ObjectPathType.referenceId:
        return this.references.find(path.Name);
      case ObjectPathType.property:
        return parent && parent.part(path.Name, this.around);
      case ObjectPathType.indexer:
        return parent && parent.item(this.arguments(path.ArgumentInfo)[0] ?? null, this.around);
      case ObjectPathType.method: {
        const result = parent?.call(path.Name, this.arguments(path.ArgumentInfo), this.around);
        return isWireObject(result) ? result : null;
      }
      case ObjectPathType.nullObject:
        return null;
      default:
        throw HostError.notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }

  private arguments(info: ArgumentInfo | undefined): Arguments {
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index): Argument => {
      const id = referenced[index];
      return typeof id === 'number' && id > 0 ? this.object(id) : argument;
    });
  }

  private identity(object: WireObject | null): { [key: string]: Json } | null {
    if (!object) return null;
    const reference = this.references.of(object);
    return {
      ...(object.id === null ? {} : { Id: object.id, _Id: object.id }),
      ...(reference === null ? {} : { _ReferenceId: reference }),
    };
  }

  private query(object: WireObject, { Select = [], Expand = [], Skip = 0, Top }: QueryInfo): { [key: string]: Json } {
    const wanted = [...Select, ...Expand];
    const items = object.items(this.around);
    if (items)
      return { _Items: this.queryItems(items.slice(Skip, Top === undefined ? undefined : Skip + Top), wanted) };
    const answer: { [key: string]: Json } = {};
    const nested = new Map<string, string[]>();
    for (const each of wanted.length > 0 ? wanted : ['*']) {
      const [head = '', ...rest] = each.split('/');
      if (head === '*') for (const name of object.readableNames) answer[name] = object.read(name, this.around);
      else if (object.hasPart(wireName(head)))
        nested.set(wireName(head), [...(nested.get(wireName(head)) ?? []), rest.join('/') || '*']);
      else if (head.toLowerCase() !== 'isnullobject') answer[wireName(head)] = object.read(wireName(head), this.around);
    }
    for (const [name, select] of nested) {
      const part = object.part(name, this.around);
      answer[name] = part && { ...this.identity(part), ...this.query(part, { Select: select }) };
    }
    return answer;
  }

  private queryItems(items: readonly WireObject[], wanted: readonly string[]): Json {
    return items.map((item, index) => {
      if (item.isReferenced) this.references.keep(item);
      return { _Index: index, ...this.identity(item), ...this.query(item, { Select: wanted }) };
    });
  }
}

/** Members are asked for as written in scripts and answered as named on the wire. */
function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
