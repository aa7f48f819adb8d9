import { z } from 'zod';

/** What `--baseline` reads and `--update-baseline` writes. */
export const baselineSchema = z
  .object({
    schema: z.literal('reportkit/baseline@1'),
    problems: z.array(z.object({
      rule: z.string(),
      path: z.string(),
      excerpt: z.string().describe('The words of the place, without white space, marks and digits.'),
      count: z.int().min(1).describe('How many problems are alike.'),
    })).readonly(),
  })
  .meta({ title: 'reportkit baseline', description: 'Problems that are known and do not count.' });
