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

/** What the pages of the add-in share: a folder to be served over HTTPS from one address. */
function addin(name, mode) {
  return {
    ...shared(name, mode),
    target: ['web', 'es2022'],
    cache: { type: 'filesystem', name: `${name}-${mode}` },
  };
}

function addinPage(name, template) {
  return new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template,
    chunks: [name],
    policy: OFFICE_POLICY,
    scriptLoading: 'defer',
  });
}

/** Sentences are needed by the page at once and by the engine in its worker: a part of their own, so that neither has a copy. */
const SENTENCES = /[\\/]src[\\/]core[\\/](messages|settings)[\\/]/;

/** The task pane, with the pictures and the manifest that names the address. */
function taskpane(mode, base) {
  if (!base.startsWith('https://'))
    throw new Error(`base must be an https address, not ${base}: Office loads no other`);
  return {
    ...addin('taskpane', mode),
    entry: { taskpane: './src/addin/taskpane.ts' },
    output: {
      path: dist('taskpane'),
      publicPath: 'auto',
      filename: '[name].[contenthash:8].js',
      chunkFilename: 'parts/[name].[contenthash:8].js',
      clean: { keep: isOfRibbon },
    },
    optimization: {
      splitChunks: {
        cacheGroups: {
          sentences: { test: SENTENCES, chunks: 'all', name: 'sentences', enforce: true, priority: 1 },
          // What is planned to be written, and what is supposed, is worked out when a person asks for it.
          plans: {
            test: /[\\/]src[\\/]core[\\/](edits|whatif)[\\/]/,
            chunks: 'async',
            name: 'plans',
            enforce: true,
            priority: 1,
          },
          // The engine and what is loaded with it are one part, so that nothing of it comes twice.
          core: { test: /[\\/]src[\\/]core[\\/]/, chunks: 'async', name: 'core', enforce: true },
        },
      },
    },
    plugins: [
      addinPage('taskpane', './src/addin/taskpane.html'),
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

/**
 * The pages behind ribbon buttons that need no pane, in the same folder. Built apart: code that serves several pages at
 * once is made smaller less well, and the pane would pay for that.
 */
function ribbon(mode) {
  return {
    ...addin('ribbon', mode),
    entry: { commands: './src/commands/ribbon.ts', notice: './src/commands/notice.ts' },
    output: {
      path: dist('taskpane'),
      publicPath: 'auto',
      filename: 'ribbon/[name].[contenthash:8].js',
      clean: { keep: (file) => !isOfRibbon(file) },
    },
    plugins: [addinPage('commands', './src/commands/commands.html'), addinPage('notice', './src/commands/notice.html')],
  };
}

function isOfRibbon(file) {
  return file.startsWith('ribbon') || file === 'commands.html' || file === 'notice.html';
}

module.exports = (env, { mode }) => {
  const products = {
    cli: () => nodeProduct('cli', mode, './src/cli/main.ts', 'jiheng.js'),
    taskpane: () => [taskpane(mode, env.base ?? DEVELOPMENT_BASE), ribbon(mode)],
    workbench: () => workbench(mode),
    serve: () => nodeProduct('serve', mode, './src/workbench/serve/main.ts', 'serve.js'),
    bench: () => nodeProduct('bench', mode, './bench/bench.ts', 'bench.js'),
    recognition: () => nodeProduct('recognition', mode, './bench/recognition/bench.ts', 'recognition.js'),
  };
  const wanted = env.only ? env.only.split(',') : ['cli', 'taskpane'];
  return wanted.flatMap((name) => products[name]());
};
