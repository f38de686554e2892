import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { root } from '#platform';

interface Plugin {
  before(options: object, program: ts.Program): ts.TransformerFactory<ts.SourceFile>;
}

const plugin = createRequire(import.meta.url)(path.join(root, 'tools/openapi-plugin.cjs')) as Plugin;

/** What the build does with a controller, in a folder of its own. */
function compiled(folder: string): string {
  const dto = path.join(folder, 'thing.dto.ts');
  const controller = path.join(folder, 'things.controller.ts');
  writeFileSync(dto, 'export class ThingDto { name: string; }');
  writeFileSync(
    controller,
    `import { ThingDto } from './thing.dto.js';
     declare function Controller(): ClassDecorator;
     declare function Get(): MethodDecorator;
     @Controller() export class Things { @Get() show(): Promise<ThingDto> { return Promise.resolve(new ThingDto()); } }`,
  );
  const module = ts.ModuleKind.ES2022;
  const options = {
    module,
    target: ts.ScriptTarget.ES2022,
    experimentalDecorators: true,
    outDir: folder,
    rootDir: folder,
  };
  const program = ts.createProgram([controller], options);
  const before = [plugin.before({ esmCompatible: true, dtoFileNameSuffix: ['.dto.ts'] }, program)];
  let text = '';
  program.emit(program.getSourceFile(controller), (_, output) => (text = output), undefined, false, { before });
  return text;
}

describe('building', () => {
  it.each(['ruqu-', 'with spaces ', '入区 '])(
    'refers to types by their place beside each other in a folder like %j',
    (name) => {
      const folder = mkdtempSync(path.join(tmpdir(), name));
      try {
        expect(compiled(folder)).toContain('type: openapi_import_1.ThingDto');
        expect(compiled(folder)).toContain('from "./thing.dto.js"');
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});
