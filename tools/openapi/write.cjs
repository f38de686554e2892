const path = require('node:path');
const { factory } = require('typescript');

/** Writes what `describe` says as the options of a property, with the imports that it needs. */
class Writer {
  constructor(fileName) {
    this.fileName = fileName;
    this.imports = new Map();
  }

  options({ class: described, isArray, additionalProperties, nullable, ...plain }) {
    const entries = nullable ? [property('nullable', factory.createTrue())] : [];
    if (described) return [...entries, property('type', lazily(this.reference(described, isArray)))];
    const all = Object.entries(plain).map(([key, value]) => property(key, literal(value)));
    if (additionalProperties) all.push(property('additionalProperties', this.values(additionalProperties)));
    if (!isArray) return [...entries, ...all];
    const items = property('items', factory.createObjectLiteralExpression(all));
    return [...entries, property('type', literal('array')), items];
  }

  values(described) {
    if (described === true) return factory.createTrue();
    if (!described.class) return literal(described);
    const address = `#/components/schemas/${described.class.name.text}`;
    return literal({ $ref: address });
  }

  reference(described, isArray) {
    const name = this.nameOf(described);
    return isArray ? factory.createArrayLiteralExpression([name]) : name;
  }

  nameOf({ name, parent: { fileName } }) {
    if (fileName === this.fileName) return factory.createIdentifier(name.text);
    const relative = path.relative(path.dirname(this.fileName), fileName).replace(/\.ts$/, '.js');
    const specifier = relative.startsWith('.') ? relative : `./${relative}`;
    if (!this.imports.has(specifier)) this.imports.set(specifier, `described_${this.imports.size + 1}`);
    return factory.createPropertyAccessExpression(factory.createIdentifier(this.imports.get(specifier)), name.text);
  }

  statements() {
    return [...this.imports].map(([specifier, name]) => {
      const all = factory.createNamespaceImport(factory.createIdentifier(name));
      const clause = factory.createImportClause(undefined, undefined, all);
      return factory.createImportDeclaration(undefined, clause, factory.createStringLiteral(specifier));
    });
  }
}

const property = (key, value) => factory.createPropertyAssignment(key, value);

const lazily = (body) => factory.createArrowFunction(undefined, undefined, [], undefined, undefined, body);

function literal(value) {
  if (value === true) return factory.createTrue();
  if (value === false) return factory.createFalse();
  if (typeof value === 'number') return factory.createNumericLiteral(value);
  if (typeof value === 'string') return factory.createStringLiteral(value);
  if (Array.isArray(value)) return factory.createArrayLiteralExpression(value.map(literal));
  return factory.createObjectLiteralExpression(Object.entries(value).map(([key, one]) => property(key, literal(one))));
}

module.exports = { Writer, literal, property };
