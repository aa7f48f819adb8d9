/** Writes docs/performance.md from one run of the bench. */
export function performancePage({ version, megabytes, files, rounds, machine, floor, whole, ratio, stages, shapes = [], start }) {
  const rate = (value) => (value === null ? '–' : value >= 1000 ? '> 1000' : value.toFixed(value < 100 ? 1 : 0));
  const total = stages.reduce((sum, { duration }) => sum + duration, 0);
  return `# Performance

Written by \`npm run bench -- --write\`; do not edit. Only the ratios are meant to be compared between machines.

reportkit ${version}, Node ${machine.node}, ${machine.system}, ${machine.cpu} (${machine.cores} cores, ${(machine.memory / 2 ** 30).toFixed(0)} GiB).
${files} generated files, ${megabytes.toFixed(1)} MB (one in five GB18030, four in five with noise), one thread, median of ${rounds} paired rounds. MB are of the files' bytes.

| | MB/s |
| --- | --: |
| floor: read, decode, split into lines, ten regular expressions a line, JSON, sha256 | ${rate(floor)} |
| whole pipeline: read to the bytes of the report as JSON, with ledger and tree | ${rate(whole)} |
| **whole / floor** | **${ratio.toFixed(3)}** (1/${(1 / ratio).toFixed(1)}) |

## Stages

A stage's share is of the sum of the stages. The time of a phase is what its rules take to look; all sweeps together.

| stage | MB/s | share |
| --- | --: | --: |
${stages.map(({ name, duration, rate: value }) => `| ${name} | ${rate(value)} | ${((duration / total) * 100).toFixed(1)} % |`).join('\n')}
${shapes.length === 0 ? '' : `
## Growth

Twice the input may take at most 2.2 times the time.

| shape | size | seconds | twice the size | growth |
| --- | --: | --: | --: | --: |
${shapes.map(({ name, megabytes: size, small, large, growth }) => `| ${name} | ${size} MB | ${small.toFixed(2)} | ${large.toFixed(2)} | ${growth.toFixed(2)} |`).join('\n')}
`}${start === undefined ? '' : `
## Start

| | ms | ratio |
| --- | --: | --: |
| \`node -e 0\` | ${(start.node * 1000).toFixed(0)} | |
| \`reportkit --version\` | ${(start.version * 1000).toFixed(0)} | ${start.versionRatio.toFixed(2)} |
| \`reportkit clean\` of a text of 5 KB | ${(start.clean * 1000).toFixed(0)} | ${start.cleanRatio.toFixed(2)} |
`}
## How it is measured

\`bench/floor.mjs\` is the floor and \`bench/generate.mjs\` the text, with a fixed seed. Floor, pipeline and stages run in turn in one process over the same files, after one round that does not count.
`;
}
