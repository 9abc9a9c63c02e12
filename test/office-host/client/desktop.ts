/**
 * What desktop Excel offers to the web view of an add-in, so that the whole chain runs in Chromium: Microsoft's loader, the
 * Windows client, `Office.onReady`. The page has to be opened with {@link HOST_INFO} in its address.
 */
import type { OfficeHost } from '../host';

/** Executes a request of the Excel API. */
const EXECUTE = 93;
/** Opens a window of the add-in's own; its address comes with the registration. */
const DIALOG = 10;
/** Carries the events of the Excel API. */
const MESSAGES = 33;

/** Arrays cross the border of the web view as objects that must be unpacked. */
interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

type Callback = (answer: unknown) => void;
type EventHandler = (id: number, payload: SafeArray) => void;

/** The marker in the address by which the loader knows the program, its platform and its language. */
export function hostInfo(language: string): string {
  return `_host_Info=Excel$Win32$16.01$${language}$$$$0$`;
}

/** Offers the in-memory Excel to a page; must run before Office.js. */
export function offerDesktop(page: Window, host: OfficeHost, language: string, isDark = false): void {
  const handlers = new Map<number, EventHandler>();
  host.onEvents = (entries) => {
    handlers.get(MESSAGES)?.(MESSAGES, safeArray(entries.map((entry) => [...entry, false])));
  };
  const external = {
    GetContext: () => contextOf(host, language, isDark),
    Execute(id: number, params: readonly unknown[] | readonly [readonly unknown[]], answer: Callback): void {
      if (id !== EXECUTE) throw new Error(`The in-memory Excel has no call ${id}.`);
      void host.serve(bodyOf(params)).then((body) => answer(safeArray([0, safeArray([200, safeArray([]), body])])));
    },
    RegisterEvent(id: number, target: string, handler: EventHandler, answer: Callback): void {
      handlers.set(id, handler);
      if (id === DIALOG) host.dialogs.push(JSON.parse(target).url);
      setTimeout(() => answer(0));
    },
    UnregisterEvent(id: number, _target: string, answer: Callback): void {
      handlers.delete(id);
      setTimeout(() => answer(0));
    },
  };
  Object.defineProperty(page, 'external', { configurable: true, value: external });
}

/** The message stands behind the custom data, the method, the path and the headers; it may be wrapped once more. */
function bodyOf(params: readonly unknown[]): string {
  const message = Array.isArray(params[0]) ? (params[0] as readonly unknown[]) : params;
  const body = message.find((part) => typeof part === 'string' && part.startsWith('{'));
  if (typeof body !== 'string') throw new Error('a request without a body');
  return body;
}

function safeArray(items: readonly unknown[]): SafeArray {
  return { toArray: () => items, dimensions: () => 1 };
}

/** The colours of two of Office's themes. */
const COLOURFUL = { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x262626 };
const BLACK = { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xffffff };

/** What the client asks of the program when it starts. */
function contextOf(host: OfficeHost, language: string, isDark: boolean) {
  const keys: string[] = [];
  const values: string[] = [];
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'jiheng',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => `C:\\${host.book.name}`,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => 'token',
    GetCorrelationId: () => 'correlation',
    GetInstanceId: () => 'instance',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    // The matrix of supported sets is JSON with keys in lower case.
    GetSupportedMatrix: () => JSON.stringify({ excelapi: `1.${host.level}`, settings: '1.1', dialogapi: '1.2' }),
    GetHostFullVersion: () => '16.0.17928.20114',
    GetInitialDisplayMode: () => 0,
    // Colours as whole numbers, red first.
    GetOfficeThemeInfo: () => JSON.stringify(isDark ? BLACK : COLOURFUL),
    GetSettings: () => ({
      Read: (into: string[], texts: string[]) => {
        into.push(...keys);
        texts.push(...values);
      },
      Write: (from: readonly string[], texts: readonly string[]) => {
        keys.splice(0, keys.length, ...from);
        values.splice(0, values.length, ...texts);
      },
    }),
  };
}
