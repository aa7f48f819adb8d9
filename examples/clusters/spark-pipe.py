"""Spark: documents through `reportkit clean`, by RDD.pipe().

NOT RUN HERE: no test of this repository starts Spark.

Each partition lists names of files, ended by NUL in a file of its own, and one process cleans them; files must be seen
by every executor under the same name. Spark runs a lost partition again, so no shard and no merge is needed. A document
that cannot be read is a record of its own (reportkit/failure@1), which --max-failures all keeps from failing the task.

    spark-submit spark-pipe.py /data/reports /data/out
"""

import pathlib
import shlex
import sys

from pyspark.sql import SparkSession

folder, output = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
spark = SparkSession.builder.appName("reportkit").getOrCreate()

# pipe() writes one element a line; a name with a line break in it cannot be sent so and is refused here.
names = [str(path) for path in sorted(folder.rglob("*")) if path.is_file()]
assert not any("\n" in name for name in names), "a file name holds a line break"

# cd: paths in reports are relative to the folder, as in a run over it. tr: lines become names ended by NUL.
# A partition may be empty, and a list of no names is a usage error: the first read decides.
command = f"""bash -c 'set -o pipefail; cd "$0" && if IFS= read -r first; then {{ printf "%s\\n" "$first"; cat; }} | tr "\\n" "\\0" | reportkit clean --files0-from - -f ndjson --max-failures all --quiet; fi' {shlex.quote(str(folder))}"""

partitions = max(1, len(names) // 1000)
records = spark.sparkContext.parallelize(names, partitions).pipe(command, checkCode=True)
spark.read.json(records).write.mode("overwrite").parquet(output)
