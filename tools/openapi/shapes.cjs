const ts = require('typescript');

/** What makes a class of a type, in apps/api/http/fields/shape-of.ts. */
const makers = ['shapeOf', 'picked'];

const classesOf = new WeakMap();

/** The class that describes a type of a library: `class X extends shapeOf<Type>() {}`; of a class, itself. */
function classFor(symbol, program) {
  if (!classesOf.has(program)) classesOf.set(program, describedIn(program));
  return classesOf.get(program).get(symbol) ?? symbol.declarations.find(isDto);
}

const isDto = (node) => ts.isClassDeclaration(node) && node.getSourceFile().fileName.endsWith('.dto.ts');

function describedIn(program) {
  const checker = program.getTypeChecker();
  const classes = program.getSourceFiles().flatMap(({ statements }) => statements.filter(isDto));
  const pairs = classes.flatMap((declaration) => {
    const node = shapeNodeOf(declaration, ['shapeOf']);
    return node && !node.typeArguments ? [[symbolOf(node.typeName, checker), declaration]] : [];
  });
  return new Map(pairs.reverse());
}

/** The type in `extends shapeOf<Type>()` or `extends picked<Type>()(…)`. */
function shapeNodeOf({ heritageClauses = [] }, among = makers) {
  const [parent] = heritageClauses.flatMap(({ types }) => types);
  const call = parent && withTypeArguments(parent.expression);
  return call && among.includes(call.expression.getText()) ? call.typeArguments[0] : undefined;
}

function withTypeArguments(node) {
  if (!ts.isCallExpression(node)) return undefined;
  return node.typeArguments ? node : withTypeArguments(node.expression);
}

/** The members that a class takes from its type, each with where it is declared. */
function takenBy(declaration, checker) {
  if (!shapeNodeOf(declaration)) return [];
  const [base] = checker.getBaseTypes(checker.getTypeAtLocation(declaration));
  return checker.getPropertiesOfType(base).map((symbol) => {
    const [member] = symbol.declarations ?? [];
    if (!member?.type) throw new Error(`${declaration.name.text}.${symbol.name}: its type has to be written out`);
    return { name: symbol.name, member, isOptional: (symbol.flags & ts.SymbolFlags.Optional) !== 0 };
  });
}

/** What a name stands for, beyond the import. */
function symbolOf(name, checker) {
  const symbol = checker.getSymbolAtLocation(name);
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

module.exports = { classFor, symbolOf, takenBy };
