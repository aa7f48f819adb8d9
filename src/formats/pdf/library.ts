import { dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Library from 'pdfjs-dist/legacy/build/pdf.mjs';

export type { PDFDocumentProxy, PDFPageProxy, TextContent, TextItem } from 'pdfjs-dist/types/src/display/api';

const PACKAGE = 'pdfjs-dist/package.json';

/** The package at work: opens a document without going outside of its own folder. */
export interface Opener {
  open(bytes: Uint8Array): Promise<Awaited<ReturnType<typeof Library.getDocument>['promise']>>;
}

let opener: Promise<Opener | null> | undefined;

/** Loads pdfjs-dist, an optional package, when the first PDF comes; null when it is not installed. */
export function pdfLibrary(): Promise<Opener | null> {
  return (opener ??= load());
}

async function load(): Promise<Opener | null> {
  let folder: string;
  try {
    folder = dirname(require.resolve(PACKAGE));
  } catch {
    return null;
  }
  const { getDocument, GlobalWorkerOptions, VerbosityLevel } = await quietly(() => import('pdfjs-dist/legacy/build/pdf.mjs'));
  // Node has no web worker; the library then runs this file in the same thread.
  GlobalWorkerOptions.workerSrc = pathToFileURL(join(folder, 'legacy', 'build', 'pdf.worker.mjs')).href;
  const inFolder = (name: string): string => join(folder, name) + sep;
  return {
    open: (bytes) =>
      getDocument({
        // The library takes the buffer it is given for its own.
        data: Uint8Array.from(bytes),
        verbosity: VerbosityLevel.ERRORS,
        // Without these tables a font in GBK-EUC-H gives no text.
        cMapUrl: inFolder('cmaps'),
        cMapPacked: true,
        standardFontDataUrl: inFolder('standard_fonts'),
        isEvalSupported: false,
        useSystemFonts: false,
        disableFontFace: true,
        useWorkerFetch: false,
        useWasm: false,
        enableXfa: false,
        stopAtErrors: false,
      }).promise,
  };
}

/** Classes of a browser that drawing needs and reading does not; the library makes one of the first when it is loaded. */
const OF_BROWSERS = ['DOMMatrix', 'ImageData', 'Path2D'] as const;

/**
 * Loads the library without the optional canvas of its own: stands in for what it would take from there, and holds back
 * its warnings that nothing can be drawn.
 */
async function quietly<T>(task: () => Promise<T>): Promise<T> {
  const global = globalThis as unknown as Record<string, unknown>;
  const missing = OF_BROWSERS.filter((name) => global[name] === undefined);
  for (const name of missing) global[name] = class {};
  const { warn } = globalThis.console;
  globalThis.console.warn = () => undefined;
  try {
    return await task();
  } finally {
    globalThis.console.warn = warn;
    for (const name of missing) Reflect.deleteProperty(global, name);
  }
}
