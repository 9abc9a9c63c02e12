/** A component whose code comes when it is first drawn; until then its place is empty, which lasts a blink. */
import { type ComponentType, lazy, Suspense } from 'react';

/**
 * @example const WhatIfView = later(() => import('../whatif/WhatIfView').then((part) => part.WhatIfView));
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  // React's own type of a lazy component loses the props of a generic one.
  const Loaded = lazy(async () => ({ default: await load() })) as unknown as ComponentType<Props>;
  return function Later(props: Props) {
    return (
      <Suspense fallback={null}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}
