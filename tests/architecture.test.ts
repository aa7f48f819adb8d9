import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from '@jest/globals';

/**
 * Who may import whom. `index` is every file that stands in `src` itself: it composes the rooms.
 * `packages` may be imported by the room; a longer key is a place inside the room and wins over the room.
 */
const ROOMS: Readonly<Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>> = {
  model: { rooms: [], packages: ['zod'] },
  catalogue: { rooms: ['model'], packages: [] },
  lexicon: { rooms: ['model'], packages: [] },
  ledger: { rooms: ['model'], packages: ['node:buffer', 'node:crypto'] },
  loader: { rooms: ['model', 'ledger'], packages: ['node:buffer', 'node:crypto', 'node:util', 'iconv-lite'] },
  formats: { rooms: ['model', 'lexicon', 'loader'], packages: ['node:buffer', 'node:path', 'node:url', 'node:zlib', 'iconv-lite', 'postal-mime'] },
  settings: { rooms: ['model'], packages: ['picomatch'] },
  'user-rules': { rooms: ['model', 'ledger'], packages: ['re2js'] },
  stripper: { rooms: ['model', 'ledger', 'lexicon', 'settings'], packages: ['node:crypto'] },
  page: { rooms: ['model', 'lexicon', 'ledger'], packages: ['node:buffer', 'cheerio'] },
  splitter: { rooms: ['model', 'ledger', 'lexicon'], packages: [] },
  metadata: { rooms: ['model', 'ledger', 'lexicon'], packages: ['@vant/area-data'] },
  chunker: { rooms: ['model', 'ledger'], packages: [] },
  emitter: { rooms: ['model', 'ledger', 'catalogue'], packages: ['string-width'] },
  differ: { rooms: ['model', 'ledger'], packages: [] },
  validator: { rooms: ['model', 'ledger', 'catalogue'], packages: [] },
  index: { rooms: ['model', 'catalogue', 'ledger', 'loader', 'formats', 'page', 'settings', 'user-rules', 'stripper', 'splitter', 'metadata', 'chunker', 'emitter', 'validator', 'differ'], packages: ['node:crypto'] },
  corpus: { rooms: ['model', 'catalogue', 'emitter', 'index'], packages: ['node:', 'fast-glob', 'hyparquet-writer', 'zod'] },
  cli: { rooms: ['model', 'catalogue', 'emitter', 'validator', 'index', 'corpus'], packages: ['node:', 'commander'] },
};

/** Packages that one place alone may load. */
const PLACES: Readonly<Record<string, string>> = {
  cheerio: 'src/page/facts/publishing-comment.ts',
  'opencc-js': 'src/stripper/chars/script',
  'postal-mime': 'src/formats/mail/message.ts',
  'pdfjs-dist': 'src/formats/pdf/library.ts',
  re2js: 'src/user-rules/patterns.ts',
  'hyparquet-writer': 'src/corpus/parquet/library.ts',
};

interface Import {
  readonly file: string;
  readonly target: string;
  /** `import type`: nothing is loaded. */
  readonly typeOnly: boolean;
}

const root = resolve(__dirname, '..');
const files = sourceFiles(join(root, 'src'));
const trees = new Map(files.map((file) => [file, ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2023, true)]));
const imports = [...trees].flatMap(([file, tree]) => importsOf(file, tree));

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? sourceFiles(join(folder, entry.name)) : entry.name.endsWith('.ts') ? [relative(root, join(folder, entry.name)).replaceAll('\\', '/')] : []))
    .sort();
}

/** Import and export statements, `import('…')` in code and in types, and lazy `require('…')`. */
function importsOf(file: string, tree: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
      const typeOnly = ts.isExportDeclaration(node) ? node.isTypeOnly : node.importClause?.isTypeOnly === true;
      found.push({ file, target: node.moduleSpecifier.text, typeOnly });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      found.push({ file, target: node.argument.literal.text, typeOnly: true });
    } else if (ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require')) {
      const [argument] = node.arguments;
      found.push({ file, target: argument !== undefined && ts.isStringLiteral(argument) ? argument.text : `computed ${node.getText()}`, typeOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function roomOf(file: string): string {
  const [, room, ...rest] = file.split('/');
  return rest.length === 0 ? 'index' : (room ?? '');
}

function targetFile({ file, target }: Import): string {
  const path = relative(root, resolve(root, dirname(file), target)).replaceAll('\\', '/');
  return [`${path}.ts`, `${path}/index.ts`, path].find((candidate) => trees.has(candidate)) ?? path;
}

const say = ({ file, target }: Import): string => `${file} imports ${target}`;
const inner = imports.filter(({ target }) => target.startsWith('.'));
const outer = imports.filter(({ target }) => !target.startsWith('.'));

describe('rooms', () => {
  test('every source file stands in a room of the table', () => {
    expect(files.filter((file) => !(roomOf(file) in ROOMS))).toEqual([]);
  });

  test('a room imports only the rooms the table names', () => {
    const wrong = inner.filter((one) => {
      const from = roomOf(one.file);
      const to = targetFile(one);
      if (to === 'package.json') return true;
      return roomOf(to) !== from && ROOMS[from]?.rooms.includes(roomOf(to)) !== true;
    });
    expect(wrong.map(say)).toEqual([]);
  });

  test('a room loads only the packages the table names', () => {
    const wrong = outer.filter(({ file, target }) => {
      const place = Object.keys(PLACES).find((name) => target === name || target.startsWith(`${name}/`));
      if (place !== undefined) return !file.startsWith(PLACES[place] ?? '');
      return ROOMS[roomOf(file)]?.packages.some((name) => target === name || (name.endsWith(':') && target.startsWith(name)) || target.startsWith(`${name}/`)) !== true;
    });
    expect(wrong.map(say)).toEqual([]);
  });

  // zod stands in the schema files alone, and these are what the others load late.
  test('what takes long to load is loaded when it is needed', () => {
    const heavy = /^(?:cheerio|opencc-js|iconv-lite|fast-glob|postal-mime|zod|picomatch|re2js|@vant)/;
    const eager = [...trees].flatMap(([file, tree]) =>
      tree.statements.filter(ts.isImportDeclaration)
        .map((statement) => ({ file, target: (statement.moduleSpecifier as ts.StringLiteral).text, typeOnly: statement.importClause?.isTypeOnly === true }))
        .filter(({ file, target, typeOnly }) => !typeOnly && (heavy.test(target) || (/-schema$/.test(target) && !/-schema\.ts$/.test(file))) && !(target === 'zod' && /-schema\.ts$/.test(file))));
    expect(eager.map(say)).toEqual([]);
  });

  test('no two rooms import each other, no two files either', () => {
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const edges = new Map(files.map((file) => [file, inner.filter((one) => one.file === file && !one.typeOnly)]));
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const edge of edges.get(file) ?? []) visit(targetFile(edge), [...path, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  test('a rule does not import another rule', () => {
    const ruleFiles = new Set([...trees].filter(([, tree]) => /^export const \w+: Rule\b/m.test(tree.text)).map(([file]) => file));
    expect(ruleFiles.size).toBeGreaterThan(0);
    expect(inner.filter((one) => ruleFiles.has(one.file) && ruleFiles.has(targetFile(one))).map(say)).toEqual([]);
  });
});

describe('side effects', () => {
  const pure = [...trees].filter(([file]) => !['corpus', 'cli'].includes(roomOf(file)));

  test('only corpus and cli know of the process; nobody leaves it by force', () => {
    const uses = (names: RegExp) => (tree: ts.SourceFile): boolean => {
      let found = false;
      const visit = (node: ts.Node): void => {
        if (ts.isIdentifier(node) && names.test(node.text) && !ts.isPropertyAssignment(node.parent) && !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node)) found = true;
        else ts.forEachChild(node, visit);
      };
      visit(tree);
      return found;
    };
    expect(pure.filter(([, tree]) => uses(/^(?:process|console|setTimeout|setInterval|fetch)$/)(tree)).map(([file]) => file)).toEqual([]);
    expect([...trees].filter(([, tree]) => /\bprocess\.exit\(/.test(tree.text)).map(([file]) => file)).toEqual([]);
  });

  test('no room below corpus reads the clock or rolls dice', () => {
    expect(pure.filter(([, tree]) => /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/.test(tree.text)).map(([file]) => file)).toEqual([]);
  });
});

describe('files', () => {
  test('none is longer than 300 lines', () => {
    expect([...trees].map(([file, tree]) => [file, tree.text.split('\n').length - 1] as const).filter(([, lines]) => lines > 300)).toEqual([]);
  });

  test('none has a name that says nothing', () => {
    expect(files.filter((file) => /\/(?:utils?|helpers?|common|misc|manager|shared|stuff)(?:\/|\.ts$)/.test(file))).toEqual([]);
  });

  test('identifiers are English', () => {
    const foreign: string[] = [];
    for (const [file, tree] of trees) {
      const visit = (node: ts.Node): void => {
        // A key of a table is data: { 首先: 1 }.
        if (ts.isIdentifier(node) && /[^\x20-\x7e]/.test(node.text) && !ts.isPropertyAssignment(node.parent)) foreign.push(`${file}: ${node.text}`);
        ts.forEachChild(node, visit);
      };
      visit(tree);
    }
    expect(foreign).toEqual([]);
  });
});
