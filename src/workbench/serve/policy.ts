/**
 * What the page may load and where it may send: nothing but its own folder. Sent as a header by our server and written
 * into the page itself by the build, so that it holds on any other server too. Styles are the exception: Fluent and the
 * grid write theirs into the page as they draw.
 */
import POLICY from './policy.json';

/** The policy, and further headers that a page can't give itself. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [...POLICY, "frame-ancestors 'none'"].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
