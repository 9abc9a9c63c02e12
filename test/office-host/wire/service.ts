/** Services the client makes for itself, such as its counter of add-in use: they take calls and do nothing. */
import type { WireClass } from './object';

export const serviceClass: WireClass<string> = {
  name: 'Service',
  methods: new Proxy({}, { get: () => () => null }),
};
