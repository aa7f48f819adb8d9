// What the bundle holds of one file: a function body in which files of the bundle are asked for by their places.
import ts from 'typescript';

/** A string of this length is not repeated in the bundle, but read from its file. */
const LONG_TEXT = 64 * 1024;

/**
 * @param source the file, as CommonJS
 * @param placeOf what a request of it means, as a place in the bundle; undefined: not in it
 * @param waits whether what is requested, and at that place, is loaded when something of it is first used, and not where it is asked for
 */
export function bundledFile(source, placeOf, waits) {
  // Matches a long text in letters of base64:  'UhJSwgAAAADSySHU8e/5vQ…'
  // Trap: one with an escape or a quote in it is another text than its characters are.
  const shorter = isAscii(source) ? source.replaceAll(/'([\w+\/=]+)'/g, (quoted, text, at) => (text.length < LONG_TEXT ? quoted : `__text(${at + 1}, ${text.length})`)) : source;
  const compilerOptions = { removeComments: true, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(shorter, { compilerOptions, transformers: { before: [(context) => (file) => rewritten(file, context)] } }).outputText;

  function rewritten(file, context) {
    const late = lateNames(file);
    const visit = (node) => {
      if (ts.isVariableDeclaration(node) && late.has(node.name.text)) return ts.factory.createVariableDeclaration(node.name);
      if (ts.isVariableDeclarationList(node) && node.declarations.some(({ name }) => late.has(name.text))) return ts.factory.createVariableDeclarationList(node.declarations.map(visit), ts.NodeFlags.Let);
      if (isUse(node) && late.has(node.expression.text)) return ts.factory.updatePropertyAccessExpression(node, loadedAt(node.expression, late.get(node.expression.text)), node.name);
      const place = placed(requestIn(node));
      return place === undefined ? ts.visitEachChild(node, visit, context) : requireOf(place);
    };
    return ts.visitEachChild(file, visit, context);
  }

  /** Names of what a file asks for at its beginning and uses later, with what that is. */
  function lateNames(file) {
    const names = new Map();
    for (const statement of file.statements.filter(ts.isVariableStatement)) {
      for (const { name, initializer } of statement.declarationList.declarations) {
        const request = initializer === undefined ? undefined : requestIn(initializer);
        if (request !== undefined && ts.isIdentifier(name) && waits(request, placeOf(request))) names.set(name.text, placeOf(request) ?? request);
      }
    }
    // What is used otherwise than by one of its names has to be there.
    const visit = (node, parent) => {
      if (ts.isIdentifier(node) && !(isUse(parent) && parent.expression === node) && !(ts.isVariableDeclaration(parent) && parent.name === node) && !(ts.isPropertyAccessExpression(parent) && parent.name === node)) names.delete(node.text);
      ts.forEachChild(node, (child) => visit(child, node));
    };
    ts.forEachChild(file, (child) => visit(child, file));
    return names;
  }

  function placed(request) {
    return request === undefined ? undefined : placeOf(request);
  }
}

function requestIn(node) {
  const [request] = ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'require' ? node.arguments : [];
  return request !== undefined && ts.isStringLiteral(request) ? request.text : undefined;
}

/** Something of a module:  rule_1.signs */
function isUse(node) {
  return ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression);
}

/** `(rule_1 ??= require(17))` */
function loadedAt(name, what) {
  return ts.factory.createParenthesizedExpression(ts.factory.createBinaryExpression(name, ts.SyntaxKind.QuestionQuestionEqualsToken, requireOf(what)));
}

/** @param what a place in the bundle, or a request */
function requireOf(what) {
  return ts.factory.createCallExpression(ts.factory.createIdentifier('require'), undefined, [typeof what === 'number' ? ts.factory.createNumericLiteral(what) : ts.factory.createStringLiteral(what)]);
}

function isAscii(source) {
  return /^[\0-\x7f]*$/.test(source);
}
