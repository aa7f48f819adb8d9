#!/bin/bash
# A Slurm job array that cleans a folder, one shard a task. `npm run test:cluster` runs this file as it stands.
#
#   INPUT=/data/reports OUTPUT=/data/shards sbatch slurm-array.sh
#   reportkit merge /data/shards -o /data/reports.ndjson
#
# Both folders are seen by every node; OUTPUT does not lie in INPUT. The length of the array is the number of shards.
# merge says which shards are missing. To run those alone, name them and the number of all:
#
#   INPUT=/data/reports OUTPUT=/data/shards SHARDS=4 sbatch --array=2,3 slurm-array.sh
#
#SBATCH --job-name=reportkit
#SBATCH --array=1-4
#SBATCH --cpus-per-task=1
#SBATCH --requeue
#SBATCH --open-mode=append
set -euo pipefail
: "${INPUT:?the folder of the documents}" "${OUTPUT:?the folder for the shards}"

# "auto" would take a part of the array for the whole, and refuses it.
shard=auto
if [ -n "${SHARDS:-}" ]; then shard="$SLURM_ARRAY_TASK_ID/$SHARDS"; fi

# A document that cannot be read is a record of the output, and merge counts it; the task fails only when its work is lost.
# REPORTKIT may be several words, such as "node /opt/reportkit/bin/reportkit.js".
# exec: signals of Slurm reach reportkit itself.
exec ${REPORTKIT:-reportkit} clean "$INPUT" --shard "$shard" -o "$OUTPUT/$SLURM_ARRAY_TASK_ID.ndjson" \
  --jobs "${SLURM_CPUS_PER_TASK:-1}" --max-failures all --no-progress
