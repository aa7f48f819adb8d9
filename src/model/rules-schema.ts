import { z } from 'zod';
import { level, ruleId, severity } from './config-schema';

const bilingual = z.object({ en: z.string(), zh: z.string() }).readonly().meta({ id: 'bilingual', title: 'A text in both languages' });
const message = bilingual.unwrap().extend({ help: bilingual.describe('What to do about it.') }).readonly().meta({ id: 'message', title: 'What a diagnostic says' });
const strings = z.array(z.string()).readonly();

export const ruleInfo = z
  .object({
    id: ruleId,
    phase: z.enum(['markup', 'chars', 'strip', 'restore', 'suspect']).optional().describe('Only rules that read the text in a phase have one.'),
    default: level,
    levels: z.array(level).readonly().describe('The levels a user may choose.'),
    severity,
    docs: z.object({
      what: bilingual,
      why: bilingual,
      examples: z.object({ match: strings, ignore: strings }).readonly(),
    }).readonly(),
    messages: z.record(z.string(), message).readonly().describe('Texts of the diagnostics, by message id.'),
    options: z.record(z.string(), z.object({ default: z.number(), least: z.number(), most: z.number(), what: bilingual }).readonly()).readonly().optional().describe('Numbers the rule may be set to, by name.'),
  })
  .readonly()
  .meta({ id: 'rule', title: 'Rule' });

export const rulesSchema = z.array(ruleInfo).meta({ title: 'The rules of reportkit' });
