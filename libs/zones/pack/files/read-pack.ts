import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Procedure } from '../../procedure/index.js';
import type { Positioning, ZoneFacts, ZonePack } from '../../model/zone.js';
import { fault, type Finding } from './finding.js';
import { isMap } from './inheritance.js';
import { inFull } from './inheriting-source.js';
import { shapeFindings, type Part } from './shape.js';
import { readSource, type Source } from './source.js';

const procedureFile = /^[a-z]+\.v[1-9]\d*\.yaml$/;

/** The files of a pack by part, before the rules across them. */
export interface PackSources {
  folder: string;
  zone: Source<ZoneFacts>;
  positioning: Source<Positioning>;
  procedures: Source<Procedure>[];
}

/**
 * Reads every file. Findings: missing files, faulty YAML, wrong shape; a procedure
 * that inherits is checked later.
 */
export function readPack(folder: string): { sources: PackSources; findings: Finding[] } {
  const findings: Finding[] = [];
  const checked = <Content>(source: Source, part: Part): Source<Content> => {
    if (!source.inherits) findings.push(...shapeFindings(source, part));
    return source as Source<Content>;
  };
  const sources: PackSources = {
    folder,
    zone: checked<ZoneFacts>(readSource(folder, 'zone.yaml'), 'zone'),
    positioning: checked<Positioning>(readSource(folder, 'positioning.yaml'), 'positioning'),
    procedures: procedureSources(folder).map((source) => checked<Procedure>(source, 'procedure')),
  };
  return { sources, findings: [...findings, ...misnamedFiles(folder)] };
}

export function packOf({ folder, zone, positioning, procedures }: PackSources): ZonePack {
  return {
    zone: zone.content,
    positioning: positioning.content,
    procedures: procedures.map(({ content }) => content),
    folder: path.resolve(folder),
  };
}

/** Sources of procedures, inheriting ones completed. */
function procedureSources(folder: string): Source[] {
  const files = filesIn(folder).filter((file) => procedureFile.test(file));
  const sources = files.map((file) => readSource(folder, `procedures/${file}`));
  const texts = sources.flatMap(({ content }) => (isMap(content) ? [content] : []));
  return sources.map((source) => inFull(source, texts));
}

function misnamedFiles(folder: string): Finding[] {
  return filesIn(folder)
    .filter((file) => !procedureFile.test(file))
    .map((file) => ({
      file: `procedures/${file}`,
      line: 1,
      ...fault('file_misnamed', {}),
    }));
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(path.join(folder, 'procedures')).sort();
  } catch {
    return [];
  }
}
