const ts = require('typescript');
const { classFor, symbolOf } = require('./shapes.cjs');
const { wordsIn } = require('./words.cjs');

const { SyntaxKind } = ts;

/** Names for strings and numbers of a kind, in `#kernel`, and `Date`, which is sent as a string. */
const formats = {
  Day: { type: 'string', format: 'date' },
  Instant: { type: 'string', format: 'date-time' },
  Date: { type: 'string', format: 'date-time' },
  Uuid: { type: 'string', format: 'uuid' },
  Email: { type: 'string', format: 'email' },
  Integer: { type: 'integer' },
};

const generic = {
  Array: ([element], program) => listOf(element, program),
  ReadonlyArray: ([element], program) => listOf(element, program),
  Record: ([, value], program) => ({ type: 'object', additionalProperties: valueOf(value, program) }),
};

const byKind = {
  [SyntaxKind.StringKeyword]: () => ({ type: 'string' }),
  [SyntaxKind.NumberKeyword]: () => ({ type: 'number' }),
  [SyntaxKind.BooleanKeyword]: () => ({ type: 'boolean' }),
  [SyntaxKind.ParenthesizedType]: (node, program) => describe(node.type, program),
  [SyntaxKind.TypeOperator]: (node, program) => describe(node.type, program),
  [SyntaxKind.ArrayType]: (node, program) => listOf(node.elementType, program),
  [SyntaxKind.UnionType]: describeUnion,
  [SyntaxKind.IntersectionType]: ({ types: [first] }, program) => describe(first, program),
  [SyntaxKind.TypeReference]: describeReference,
};

/**
 * What OpenAPI says of a type as it is written: `type`, `format`, `enum`, `nullable`, `isArray`, `additionalProperties`,
 * or `class`, the declaration that is referred to. Undefined where the plugin of @nestjs/swagger knows better.
 */
function describe(node, program) {
  return (byKind[node.kind] ?? describeWords)(node, program);
}

function describeWords(node, program) {
  const words = wordsIn(node, program.getTypeChecker());
  return words && { type: 'string', enum: words };
}

function listOf(node, program) {
  const element = describe(node, program);
  return element && { ...element, isArray: true };
}

const valueOf = (node, program) => (node.kind === SyntaxKind.UnknownKeyword ? true : (describe(node, program) ?? true));

const isNull = (node) => ts.isLiteralTypeNode(node) && node.literal.kind === SyntaxKind.NullKeyword;

function describeUnion(node, program) {
  const others = node.types.filter((one) => !isNull(one) && one.kind !== SyntaxKind.UndefinedKeyword);
  const described = others.length === 1 ? describe(others[0], program) : describeWords(node, program);
  return described && node.types.some(isNull) ? { ...described, nullable: true } : described;
}

function describeReference(node, program) {
  const name = node.typeName.getText();
  if (Object.hasOwn(formats, name)) return formats[name];
  if (Object.hasOwn(generic, name)) return generic[name](node.typeArguments, program);
  if (name === 'Exclude') return describeWords(node, program);
  const symbol = symbolOf(node.typeName, program.getTypeChecker());
  const described = classFor(symbol, program);
  return described ? { class: described } : describeAlias(symbol, program);
}

function describeAlias(symbol, program) {
  const alias = symbol.declarations.find(ts.isTypeAliasDeclaration);
  return alias && describe(alias.type, program);
}

module.exports = { describe };
