/**
 * @nestjs/swagger's compiler plugin, made to work in any folder. TypeScript prints the paths of types with characters
 * beyond ASCII escaped (`\u5165` for 入), and the plugin takes the backslashes for those of Windows and imports from
 * folders that do not exist. So it is given a type checker that prints them as they are.
 */
const swagger = require('@nestjs/swagger/plugin');
const { completeFrom } = require('./openapi/members.cjs');

const plain = (text) => text.replace(/\\u([0-9A-Fa-f]{4})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));

function withPlainPaths(program) {
  const checker = program.getTypeChecker();
  const typeToString = (...question) => plain(checker.typeToString(...question));
  const plainChecker = Object.assign(Object.create(checker), { typeToString });
  return Object.assign(Object.create(program), { getTypeChecker: () => plainChecker });
}

module.exports = {
  before: (options, program) => (context) => {
    const write = swagger.before(options, withPlainPaths(program))(context);
    const complete = completeFrom(program)(context);
    return (file) => complete(write(file));
  },
};
