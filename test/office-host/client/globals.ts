/** What browsers and node both have and the window of jest's jsdom lacks; to be imported before what needs it. */
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextDecoder, TextEncoder });
