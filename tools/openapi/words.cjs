const ts = require('typescript');
const { symbolOf } = require('./shapes.cjs');

const { SyntaxKind } = ts;

const byKind = {
  [SyntaxKind.LiteralType]: ({ literal }) => (ts.isStringLiteral(literal) ? [literal.text] : undefined),
  [SyntaxKind.ParenthesizedType]: ({ type }, checker) => wordsIn(type, checker),
  [SyntaxKind.UnionType]: ({ types }, checker) => wordsInAll(types.filter(isWord), (one) => wordsIn(one, checker)),
  [SyntaxKind.IndexedAccessType]: wordsAt,
  [SyntaxKind.TypeReference]: wordsOfAlias,
};

/**
 * The words of an enumeration in the order in which they are written: of `'a' | 'b'`, or of `(typeof words)[number]`, where
 * `words` is a list of literals. Undefined for anything else, null left out.
 */
function wordsIn(node, checker) {
  return byKind[node.kind]?.(node, checker);
}

function wordsOfAlias({ typeName, typeArguments }, checker) {
  if (typeName.getText() === 'Exclude') return wordsBut(typeArguments, checker);
  const alias = symbolOf(typeName, checker).declarations.find(ts.isTypeAliasDeclaration);
  return alias && wordsIn(alias.type, checker);
}

function wordsBut([all, excluded], checker) {
  const others = wordsIn(excluded, checker);
  return wordsIn(all, checker)?.filter((word) => !others.includes(word));
}

const isWord = (node) => !(ts.isLiteralTypeNode(node) && node.literal.kind === SyntaxKind.NullKeyword);

function wordsInAll(nodes, wordsOf) {
  const found = nodes.map(wordsOf);
  return found.every(Boolean) ? found.flat() : undefined;
}

/** `(typeof words)[number]`, or the member of a type: `Card['state']`. */
function wordsAt({ objectType, indexType }, checker) {
  const object = ts.isParenthesizedTypeNode(objectType) ? objectType.type : objectType;
  if (ts.isTypeQueryNode(object)) return wordsOfList(symbolOf(object.exprName, checker), checker);
  const member = checker.getPropertyOfType(checker.getTypeFromTypeNode(object), indexType.literal.text);
  return wordsInAll(member.declarations, ({ type }) => type && wordsIn(type, checker));
}

function wordsOfList(symbol, checker) {
  const list = symbol.declarations.filter(ts.isVariableDeclaration).map(({ initializer }) => plain(initializer))[0];
  if (!list || !ts.isArrayLiteralExpression(list)) return undefined;
  return wordsInAll(list.elements, (one) => wordOrWords(one, checker));
}

/** Without `as const` and `satisfies`. */
function plain(node) {
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node) ? plain(node.expression) : node;
}

function wordOrWords(node, checker) {
  if (ts.isStringLiteral(node)) return [node.text];
  return ts.isSpreadElement(node) ? wordsOfList(symbolOf(node.expression, checker), checker) : undefined;
}

module.exports = { wordsIn };
