/** A function has at most so many lines. Lines of object literals are data and not counted. */
export const functionLines = {
  meta: {
    type: 'suggestion',
    schema: [{ type: 'object', properties: { max: { type: 'integer', minimum: 1 } }, additionalProperties: false }],
    messages: { tooLong: 'This function has {{lines}} lines beside its object literals, at most {{max}} are allowed.' },
  },
  create(context) {
    const [{ max }] = context.options;
    const functions = [];
    const begin = () => functions.push({ literals: 0, depth: 0 });
    const end = (node) => {
      const { literals } = functions.pop();
      const lines = height(node) + 1 - literals;
      if (lines > max) context.report({ node, messageId: 'tooLong', data: { lines, max } });
      // An enclosing function counts the lines of this one without its literals, unless a literal encloses it too.
      const outer = functions.at(-1);
      if (outer?.depth === 0) outer.literals += literals;
    };
    return {
      ':function': begin,
      ':function:exit': end,
      ObjectExpression() {
        const inner = functions.at(-1);
        if (inner) inner.depth += 1;
      },
      'ObjectExpression:exit'(node) {
        const inner = functions.at(-1);
        if (inner && (inner.depth -= 1) === 0) inner.literals += height(node);
      },
    };
  },
};

const height = ({ loc }) => loc.end.line - loc.start.line;
