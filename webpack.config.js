// What is built from src: the command line (node), the add-in for Excel, the workbench (browser) with its server, and the benchmarks. One configuration object per product.
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
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
        // The core is pure: a module of it that nothing asks for need not be there.
        { test: /[\\/]src[\\/]core[\\/]/, sideEffects: false },
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
    plugins: [
      new HtmlWebpackPlugin({ template: './src/workbench/page.html', policy: POLICY.join('; ') }),
      new webpack.ProgressPlugin(toldInQuarters()),
    ],
  };
}

/** `npm start` builds before it serves, which takes a minute or two: a person should see that it goes on. */
function toldInQuarters() {
  let told = -1;
  return (share) => {
    const quarter = Math.floor(share * 4) * 25;
    if (quarter <= told) return;
    told = quarter;
    process.stderr.write(`正在构建工作台 building the workbench ${quarter}%\n`);
  };
}

/** Where the manifest says that the pane is served from, until `--env base=https://…` says otherwise. */
const DEVELOPMENT_BASE = 'https://localhost:3000';

/** What the add-in's pages may load: themselves and Office.js; nothing may be sent anywhere. README, "Privacy". */
const OFFICE_POLICY = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "worker-src 'self'",
  'frame-src https://telemetryservice.firstpartyapps.oaspapps.com',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The add-in for Excel: a folder to be served over HTTPS from one address, with the manifest that names it. */
function taskpane(mode, base) {
  if (!base.startsWith('https://'))
    throw new Error(`base must be an https address, not ${base}: Office loads no other`);
  const page = (name, template, chunks) =>
    new HtmlWebpackPlugin({
      filename: `${name}.html`,
      template,
      chunks,
      policy: OFFICE_POLICY,
      scriptLoading: 'defer',
    });
  return {
    ...shared('taskpane', mode),
    target: ['web', 'es2022'],
    entry: {
      taskpane: './src/addin/taskpane.ts',
      commands: './src/commands/ribbon.ts',
      notice: './src/commands/notice.ts',
    },
    cache: { type: 'filesystem', name: `taskpane-${mode}` },
    output: {
      path: dist('taskpane'),
      publicPath: 'auto',
      filename: '[name].[contenthash:8].js',
      chunkFilename: 'parts/[name].[contenthash:8].js',
      clean: true,
    },
    optimization: {
      // The engine and what is loaded with it are one part, so that nothing of it comes twice.
      splitChunks: {
        cacheGroups: { core: { test: /[\\/]src[\\/]core[\\/]/, chunks: 'async', name: 'core', enforce: true } },
      },
    },
    plugins: [
      page('taskpane', './src/addin/taskpane.html', ['taskpane']),
      page('commands', './src/commands/commands.html', ['commands']),
      page('notice', './src/commands/notice.html', ['notice']),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png' },
          {
            from: 'manifest.xml',
            transform: (text) => text.toString().replaceAll(DEVELOPMENT_BASE, base.replace(/\/$/, '')),
          },
        ],
      }),
    ],
    devServer: { server: 'https', port: 3000, client: false, hot: false, liveReload: false, static: false },
  };
}

module.exports = (env, { mode }) => {
  const products = {
    cli: () => nodeProduct('cli', mode, './src/cli/main.ts', 'jiheng.js'),
    taskpane: () => taskpane(mode, env.base ?? DEVELOPMENT_BASE),
    workbench: () => workbench(mode),
    serve: () => nodeProduct('serve', mode, './src/workbench/serve/main.ts', 'serve.js'),
    bench: () => nodeProduct('bench', mode, './bench/bench.ts', 'bench.js'),
    recognition: () => nodeProduct('recognition', mode, './bench/recognition/bench.ts', 'recognition.js'),
  };
  const wanted = env.only ? env.only.split(',') : ['cli', 'taskpane'];
  return wanted.map((name) => products[name]());
};
