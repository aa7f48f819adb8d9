#!/bin/bash
# GNU parallel over ssh: a folder cleaned on several hosts, one shard a job. `npm run test:cluster` runs this file as it stands.
#
#   HOSTS=alpha,beta INPUT=/data/reports OUTPUT=/data/shards SHARDS=16 ./parallel-ssh.sh
#   reportkit merge /data/shards -o /data/reports.ndjson
#
# Both folders are seen by every host under these names; OUTPUT does not lie in INPUT.
# HOSTS is what `parallel --sshlogin` takes: names, user@name, 4/name for four jobs at a time, or ssh with options.
# Where hosts share no folder for results, add to parallel: --return "$OUTPUT/{}.ndjson" --return "$OUTPUT/{}.ndjson.shard.json" --cleanup
set -euo pipefail
: "${HOSTS:?hosts, with commas between}" "${INPUT:?the folder of the documents}" "${OUTPUT:?the folder for the shards}"
shards=${SHARDS:-8}
mkdir -p "$OUTPUT"

# A job whose process or host dies is run again, elsewhere where there is another host; the log says which were.
# A document that cannot be read is a record of the output and no reason to run again.
seq "$shards" | parallel --sshlogin "$HOSTS" --retries 3 --joblog "$OUTPUT/jobs.log" \
  "${REPORTKIT:-reportkit} clean $(printf %q "$INPUT") --shard {}/$shards -o $(printf %q "$OUTPUT")/{}.ndjson --max-failures all --no-progress"
