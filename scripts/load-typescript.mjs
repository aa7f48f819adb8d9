// Lets a script load TypeScript files of this repository as they stand, without a build.
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { transformSync } from '@swc/core';

const OPTIONS = { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } };

/** @param {string} url `import.meta.url` of the script. */
export function typescriptLoader(url) {
  Module._extensions['.ts'] = (module, filename) => module._compile(transformSync(readFileSync(filename, 'utf8'), { ...OPTIONS, filename }).code, filename);
  return createRequire(url);
}
