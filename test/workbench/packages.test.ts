/** What the workbench ships: the free packages of the grid at one version, none of its paid ones. */
import lock from '../../package-lock.json';
import manifest from '../../package.json';

const installed = Object.entries(lock.packages as Record<string, { version?: string; license?: string }>).map(
  ([place, { version }]) => ({ name: place.slice(place.lastIndexOf('node_modules/') + 13), version }),
);

test('no paid package of the grid gets in', () => {
  expect(installed.filter(({ name }) => name.startsWith('@univerjs-pro/') || name === '@univerjs/presets')).toEqual([]);
});

test('all its packages are of one version, pinned exactly', () => {
  const grid = installed.filter(
    ({ name }) => name.startsWith('@univerjs/') && name !== '@univerjs/icons' && name !== '@univerjs/protocol',
  );
  expect(new Set(grid.map(({ version }) => version)).size).toBe(1);
  const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(([name]) =>
    name.startsWith('@univerjs/'),
  );
  expect(wanted.length).toBeGreaterThan(0);
  for (const [, version] of wanted) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
