/** How a class of the wire is written down, and the uniform face the interpreter sees. */
import type { Book } from '../book/book';
import { HostError } from '../book/error';
import type { Json } from './protocol';

/** What members may ask of the Excel around an object. */
export interface Surroundings {
  readonly book: Book;
  /** The level of ExcelApi 1.x that is offered. */
  readonly level: number;
  /** More cells than this are answered with null. */
  readonly mostCells: number;
  /** Told of every member that is used: `Range.Values`. */
  use(member: string): void;
  /** Starts and stops events of a type, see `wire/events.ts`. */
  register(event: number): void;
  unregister(event: number): void;
}

export type Argument = Json | WireObject;
export type Arguments = readonly Argument[];
type Members<M> = Readonly<Record<string, M>>;

/** One class of the wire: its members under their wire names. A member that is not here fails loudly. */
export interface WireClass<T> {
  readonly name: string;
  /** The id by which the client addresses an object again. */
  readonly id?: (target: T) => string;
  /** Objects that the client addresses by a reference given to them (ranges). */
  readonly isReferenced?: true;
  readonly readable?: Members<(target: T, around: Surroundings) => Json>;
  readonly writable?: Members<(target: T, value: Json, around: Surroundings) => void>;
  /** Properties that are objects themselves. */
  readonly parts?: Members<(target: T, around: Surroundings) => WireObject | null>;
  /** Methods give an object, a plain result, or nothing; null stands for a null object. */
  readonly methods?: Members<(target: T, args: Arguments, around: Surroundings) => WireObject | Json | void>;
  readonly items?: (target: T, around: Surroundings) => readonly WireObject[];
  readonly item?: (target: T, key: Argument, around: Surroundings) => WireObject;
  /** The level of ExcelApi 1.x from which on a member exists; 1 where not named. */
  readonly since?: Readonly<Record<string, number>>;
}

/** An object of the wire. */
export interface WireObject {
  readonly className: string;
  readonly id: string | null;
  readonly isReferenced: boolean;
  /** What stands behind it, for members that take objects as arguments. */
  readonly target: unknown;
  readonly readableNames: readonly string[];
  hasPart(name: string): boolean;
  read(name: string, around: Surroundings): Json;
  write(name: string, value: Json, around: Surroundings): void;
  part(name: string, around: Surroundings): WireObject | null;
  call(name: string, args: Arguments, around: Surroundings): WireObject | Json | void;
  /** Null where it is no collection. */
  items(around: Surroundings): readonly WireObject[] | null;
  item(key: Argument, around: Surroundings): WireObject;
}

/** Shows something of the workbook as an object of the wire. */
export function wire<T>(definition: WireClass<T>, target: T): WireObject {
  const member = <M>(members: Members<M> | undefined, name: string, { level, use }: Surroundings): M => {
    const found = members?.[name];
    if (found === undefined || (definition.since?.[name] ?? 1) > level) {
      throw HostError.notImplemented(`${definition.name}.${name}`);
    }
    use(`${definition.name}.${name}`);
    return found;
  };
  return {
    className: definition.name,
    id: definition.id?.(target) ?? null,
    isReferenced: definition.isReferenced ?? false,
    target,
    readableNames: Object.keys(definition.readable ?? {}),
    hasPart: (name) => definition.parts?.[name] !== undefined,
    read: (name, around) => member(definition.readable, name, around)(target, around),
    write: (name, value, around) => member(definition.writable, name, around)(target, value, around),
    part: (name, around) => member(definition.parts, name, around)(target, around),
    call: (name, args, around) => member(definition.methods, name, around)(target, args, around),
    items: (around) => {
      if (!definition.items) return null;
      around.use(`${definition.name}.Items`);
      return definition.items(target, around);
    },
    item: (key, around) => {
      if (!definition.item) throw HostError.notImplemented(`${definition.name}[]`);
      around.use(`${definition.name}.GetItem`);
      return definition.item(target, key, around);
    },
  };
}

export function isWireObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null && 'className' in value;
}

/** A text argument. */
export function textOf(value: Argument | undefined): string {
  if (typeof value === 'string') return value;
  throw HostError.invalidArgument();
}

/** A number argument. */
export function numberOf(value: Argument | undefined): number {
  if (typeof value === 'number') return value;
  throw HostError.invalidArgument();
}

/** An object argument with the keys that a call names. */
export function recordOf(value: Argument | undefined): Readonly<Record<string, Json>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, Json>;
  throw HostError.invalidArgument();
}
