// What is built from src: the command line (node) and the benchmarks. One configuration object per product.
const path = require('node:path');
const webpack = require('webpack');

const dist = (folder) => path.resolve(__dirname, 'dist', folder);

/** What every product shares: TypeScript through swc, no polyfills, ES2022 as node 20 and Excel's web view know it. */
function shared(name, mode) {
  return {
    name,
    mode,
    devtool: mode === 'production' ? false : 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2022',
            },
          },
        },
      ],
    },
    performance: { hints: false },
    stats: { preset: 'errors-warnings' },
  };
}

function nodeProduct(name, mode, entry, file) {
  return {
    ...shared(name, mode),
    target: 'node20',
    entry,
    output: { path: dist(name), filename: file },
    optimization: { minimize: false },
    plugins: [
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      new webpack.DefinePlugin({ VERSION: JSON.stringify(require('./package.json').version) }),
    ],
  };
}

module.exports = (env, { mode }) => {
  const products = {
    cli: () => nodeProduct('cli', mode, './src/cli/main.ts', 'jiheng.js'),
    bench: () => nodeProduct('bench', mode, './bench/bench.ts', 'bench.js'),
  };
  const wanted = env.only ? env.only.split(',') : ['cli'];
  return wanted.map((name) => products[name]());
};
