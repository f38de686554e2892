// TypeScript and ES modules become CommonJS; CommonJS stays as it is.
const { createTransformer } = require('@swc/jest');
const fs = require('node:fs');
const path = require('node:path');

const base = { swcrc: false, module: { type: 'commonjs' } };
const typescript = createTransformer({
  ...base,
  sourceMaps: 'inline',
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true, dynamicImport: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
});
const modules = createTransformer({
  ...base,
  sourceMaps: false,
  jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } },
});

const moduleFolders = new Map();

function isModuleFolder(folder) {
  if (!moduleFolders.has(folder)) moduleFolders.set(folder, readType(folder));
  return moduleFolders.get(folder);
}

function readType(folder) {
  const manifest = path.join(folder, 'package.json');
  if (fs.existsSync(manifest)) return JSON.parse(fs.readFileSync(manifest, 'utf8')).type === 'module';
  const parent = path.dirname(folder);
  return parent !== folder && isModuleFolder(parent);
}

function transformerFor(file) {
  if (/\.[cm]?ts$/.test(file)) return typescript;
  if (file.endsWith('.cjs')) return undefined;
  return file.endsWith('.mjs') || isModuleFolder(path.dirname(file)) ? modules : undefined;
}

module.exports = {
  canInstrument: typescript.canInstrument,
  process(source, file, options) {
    return transformerFor(file)?.process(source, file, options) ?? { code: source };
  },
  getCacheKey(source, file, options) {
    const transformer = transformerFor(file);
    return (transformer ?? modules).getCacheKey(source, file, options) + (transformer ? 'changed' : 'as-is');
  },
};
