/**
 * Adds notes (ExcelApi 1.18) to the packaged client, which stops at 1.15, through the same base functions its generated
 * classes use. Wire names follow the naming of all other members: an assumption until compared with a newer client.
 */

/** The part of the client's own base functions that its generated classes are made of. */
interface BatchApi {
  createMethodObject(
    type: unknown,
    parent: unknown,
    name: string,
    operation: number,
    args: readonly unknown[],
    isCollection: boolean,
    isInvalidAfterRequest: boolean,
    getById: string | null,
    flags: number,
  ): unknown;
  createPropertyObject(type: unknown, parent: unknown, name: string, isCollection: boolean, flags: number): unknown;
  createChildItemObject(
    type: unknown,
    hasIndexer: boolean,
    parent: unknown,
    data: unknown,
    index: number,
  ): ClientObject;
  invokeMethod(
    target: unknown,
    name: string,
    operation: number,
    args: readonly unknown[],
    flags: number,
    process: number,
  ): unknown;
  invokeSetProperty(target: unknown, name: string, value: unknown, flags: number): void;
}

interface ClientObject {
  context: { load(object: unknown, options: unknown): void };
  _isNull: boolean;
  _handleResult(value: unknown): void;
}

export interface ClientLibrary {
  readonly Excel: Record<string, new (...args: never[]) => ClientObject>;
  readonly OfficeExtension: {
    readonly ClientObject: new (context: unknown, path: unknown) => ClientObject;
    readonly BatchApiHelper: BatchApi;
    readonly Utility: {
      throwIfNotLoaded(name: string, value: unknown, entity: string, isNull: boolean): void;
      fixObjectPathIfNecessary(object: unknown, value: unknown): void;
    };
    readonly HostBridge: { init(bridge: unknown): void };
  };
}

const READ = 1;
const WRITE = 0;
/** How the client marks calls that change nothing. */
const READS_ONLY = 4;

/** Defines `Excel.Note`, `Excel.NoteCollection` and the `notes` of workbooks and worksheets. */
export function addNotes({ Excel, OfficeExtension }: ClientLibrary): void {
  const { ClientObject: Base, BatchApiHelper: api, Utility } = OfficeExtension;

  /** What generated classes do with an answer: keep the loaded scalars, fix the path by which they are found again. */
  class Loaded extends Base {
    private readonly loaded: Record<string, unknown> = {};

    override _handleResult(value: Record<string, unknown> | null): void {
      super._handleResult(value);
      if (!value) return;
      Utility.fixObjectPathIfNecessary(this, value);
      Object.assign(this.loaded, value);
    }

    load(options: unknown): this {
      this.context.load(this, options);
      return this;
    }

    protected get(name: string): unknown {
      Utility.throwIfNotLoaded(name, this.loaded[name], 'Note', this._isNull);
      return this.loaded[name];
    }

    protected put(name: string, value: unknown): void {
      this.loaded[name] = value;
      api.invokeSetProperty(this, name, value, WRITE);
    }
  }

  class Note extends Loaded {
    get authorName(): unknown {
      return this.get('AuthorName');
    }
    get content(): unknown {
      return this.get('Content');
    }
    set content(value: unknown) {
      this.put('Content', value);
    }
    getLocation(): unknown {
      return api.createMethodObject(Excel['Range'], this, 'GetLocation', READ, [], false, true, null, READS_ONLY);
    }
    delete(): void {
      api.invokeMethod(this, 'Delete', WRITE, [], 0, 0);
    }
  }

  class NoteCollection extends Loaded {
    private children: ClientObject[] | undefined;

    override _handleResult(value: { readonly _Items?: readonly Record<string, unknown>[] } | null): void {
      super._handleResult(value);
      this.children = value?._Items?.map((data, index) => {
        const note = api.createChildItemObject(Note, false, this, data, index);
        note._handleResult(data);
        return note;
      });
    }
    get items(): unknown {
      Utility.throwIfNotLoaded('items', this.children, 'NoteCollection', this._isNull);
      return this.children;
    }
    add(cell: unknown, content: unknown): unknown {
      return api.createMethodObject(Note, this, 'Add', WRITE, [cell, content], false, true, null, 0);
    }
    getItem(cell: unknown): unknown {
      return api.createMethodObject(Note, this, 'GetItem', READ, [cell], false, false, null, READS_ONLY);
    }
    getItemOrNullObject(cell: unknown): unknown {
      return api.createMethodObject(Note, this, 'GetItemOrNullObject', READ, [cell], false, false, null, READS_ONLY);
    }
  }

  Object.assign(Excel, { Note, NoteCollection });
  for (const owner of [Excel['Workbook']!, Excel['Worksheet']!]) {
    const known = new WeakMap<object, unknown>();
    Object.defineProperty(owner.prototype, 'notes', {
      get(this: object) {
        if (!known.has(this)) {
          known.set(this, api.createPropertyObject(NoteCollection, this, 'Notes', true, READS_ONLY));
        }
        return known.get(this);
      },
    });
  }
}
