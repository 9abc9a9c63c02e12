// What is built from src: the command line (node), the workbench (browser) with its server, and the benchmarks. One configuration object per product.
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const webpack = require('webpack');
const POLICY = require('./src/workbench/serve/policy.json');

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

/**
 * The workbench: a folder of static files that works from any server, without a network. The policy stands in the page
 * itself as well as in the headers of our own server.
 */
function workbench(mode) {
  const common = shared('workbench', mode);
  const samples = { test: /\.xlsx$/, type: 'asset/resource', generator: { filename: 'samples/[name][ext]' } };
  return {
    ...common,
    target: ['web', 'es2022'],
    entry: './src/workbench/main.tsx',
    cache: { type: 'filesystem', name: `workbench-${mode}` },
    output: {
      path: dist('workbench'),
      publicPath: 'auto',
      filename: 'workbench.[contenthash:8].js',
      cssFilename: 'workbench.[contenthash:8].css',
      chunkFilename: 'parts/[name].[contenthash:8].js',
      cssChunkFilename: 'parts/[name].[contenthash:8].css',
      clean: true,
    },
    experiments: { css: true },
    // The grid is large: swc makes it small in seconds, the usual minimizer needs two minutes for it.
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })] },
    module: { rules: [...common.module.rules, samples] },
    plugins: [new HtmlWebpackPlugin({ template: './src/workbench/page.html', policy: POLICY.join('; ') })],
  };
}

module.exports = (env, { mode }) => {
  const products = {
    cli: () => nodeProduct('cli', mode, './src/cli/main.ts', 'jiheng.js'),
    workbench: () => workbench(mode),
    serve: () => nodeProduct('serve', mode, './src/workbench/serve/main.ts', 'serve.js'),
    bench: () => nodeProduct('bench', mode, './bench/bench.ts', 'bench.js'),
  };
  const wanted = env.only ? env.only.split(',') : ['cli'];
  return wanted.map((name) => products[name]());
};
