import { lazy } from '../lazy';
import { exit } from '../exit';
import type { Action } from '../action';
import { oneOf } from '../values';

/** `reportkit schema`: the JSON Schema of what the tool writes or reads. */
export const schema: Action = ([kind], _raw, io) => {
  const known = oneOf('schema', kind, ['report', 'stable', 'config', 'rules', 'chunk']) ?? 'report';
  io.stdout.write(`${JSON.stringify(lazy.schema().jsonSchema(known), null, 2)}\n`);
  return exit.done;
};
