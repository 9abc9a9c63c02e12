/** What webpack adds to `import.meta` (module variables, `import.meta.webpackContext`). */
interface ImportMeta {
  webpackContext(
    folder: string,
    options: { readonly recursive: boolean; readonly regExp: RegExp },
  ): { (key: string): unknown; keys(): string[] };
}
