const ts = require('typescript');
const { describe } = require('./describe.cjs');
const { takenBy } = require('./shapes.cjs');
const { Writer, literal, property } = require('./write.cjs');

const { factory } = ts;
const factoryName = '_OPENAPI_METADATA_FACTORY';
const fromType = ['type', 'enum', 'nullable', 'isArray', 'additionalProperties'];

/** Completes what @nestjs/swagger's plugin wrote about the members of classes by what their types say. */
function completeFrom(program) {
  return (context) => (file) => {
    if (!file.fileName.endsWith('.dto.ts')) return file;
    const writer = new Writer(file.fileName);
    const visit = (node) => (ts.isClassDeclaration(node) ? complete(node, writer, program) : node);
    const completed = ts.visitEachChild(file, visit, context);
    const statements = [...writer.statements(), ...completed.statements];
    return factory.updateSourceFile(completed, statements);
  };
}

function complete(node, writer, program) {
  const declaration = ts.getOriginalNode(node);
  const members = node.members.map((member) =>
    member.name?.text === factoryName ? rewritten(member, declaration, { writer, program }) : member,
  );
  const { modifiers, name, typeParameters, heritageClauses } = node;
  return factory.updateClassDeclaration(node, modifiers, name, typeParameters, heritageClauses, members);
}

function rewritten(method, declaration, { writer, program }) {
  const [{ expression: written }] = method.body.statements;
  const own = written.properties.map((one) => completed(one, declaration, { writer, program }));
  const taken = takenBy(declaration, program.getTypeChecker()).map((one) => takenOver(one, { writer, program }));
  const answer = factory.createReturnStatement(factory.createObjectLiteralExpression([...taken, ...own]));
  const { modifiers, asteriskToken, name, questionToken, typeParameters, parameters, type } = method;
  const body = factory.createBlock([answer], true);
  return factory.updateMethodDeclaration(
    method,
    modifiers,
    asteriskToken,
    name,
    questionToken,
    typeParameters,
    parameters,
    type,
    body,
  );
}

/** A member of the class itself: its default and checks as they were written, its type anew. */
function completed(written, declaration, { writer, program }) {
  const name = written.name.text;
  const member = declaration.members.find((one) => one.name?.getText() === name);
  const described = member?.type && describe(member.type, program);
  if (!described) return orderedOrRefused(written, member);
  const example = exampleOf(member);
  const replaced = [...fromType, ...(described.format ? ['format'] : []), ...(example.length > 0 ? ['example'] : [])];
  const kept = written.initializer.properties.filter((one) => !replaced.includes(one.name.text));
  return property(name, factory.createObjectLiteralExpression([...kept, ...example, ...writer.options(described)]));
}

/** TypeScript lists the words of a type in no order of their own, so they must be given where they are computed. */
function orderedOrRefused(written, member) {
  const isEnum = written.initializer.properties.some((one) => one.name.text === 'enum');
  const isGiven = /ApiProperty(Optional)?\(.*\benum\b|IsIn\(/s.test(member?.getText() ?? '');
  if (isEnum && !isGiven) throw new Error(`${written.name.text}: give its words by @ApiProperty({ enum })`);
  return written;
}

/** A member that is declared in a library. */
function takenOver({ name, member, isOptional }, { writer, program }) {
  const described = describe(member.type, program);
  if (!described)
    throw new Error(`${member.parent.name?.text}.${name}: OpenAPI has no words for ${member.type.getText()}`);
  const options = [property('required', literal(!isOptional)), ...commentOf(member), ...writer.options(described)];
  return property(name, factory.createObjectLiteralExpression(options));
}

function commentOf(member) {
  const [comment] = ts.getJSDocCommentsAndTags(member).filter(ts.isJSDoc);
  const text = ts.getTextOfJSDocComment(comment?.comment)?.replace(/\s*\n\s*/g, ' ');
  return [...(text ? [property('description', literal(text))] : []), ...exampleOf(member), ...limitsOf(member)];
}

const tagsOf = (member) =>
  ts.getJSDocTags(member).map(({ tagName, comment }) => [tagName.text, ts.getTextOfJSDocComment(comment)]);

/** `@example` of a text is a text, also where it looks like a number. */
function exampleOf(member) {
  const isText = !/^(Integer|number)\b|\[\]$/.test(member.type.getText());
  const examples = tagsOf(member).filter(([name]) => name === 'example');
  return examples.map(([, text]) => property('example', literal(isText ? text : JSON.parse(text))));
}

const limits = ['minimum', 'maximum', 'minLength', 'maxLength'];

const limitsOf = (member) =>
  tagsOf(member)
    .filter(([name]) => limits.includes(name))
    .map(([name, text]) => property(name, literal(Number(text))));

module.exports = { completeFrom };
