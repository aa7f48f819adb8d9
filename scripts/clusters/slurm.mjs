// A Slurm of one node, with munge, in a folder of its own: examples/clusters/slurm-array.sh as it stands.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, hostname, userInfo } from 'node:os';
import path from 'node:path';
import { EXAMPLES, midway, newFolder, output, proveEqual, reportkit, REPORTKIT, SHARDS, until } from './proof.mjs';
import { freePort, Servers } from './servers.mjs';

export const programs = ['munged', 'slurmctld', 'slurmd', 'sbatch', 'squeue', 'scontrol', 'sinfo'];
export const packages = 'slurm-wlm munge';

export async function* prove(folder, { input, single }) {
  const servers = new Servers(path.join(folder, 'servers.log'));
  const conf = await configured(folder);
  const env = { ...process.env, SLURM_CONF: conf, LC_ALL: 'C.UTF-8' };
  const ask = (program, ...args) => output(program, args, { env });
  try {
    const socket = path.join(folder, 'munge.socket');
    servers.start('munged', ['--foreground', '--force', `--key-file=${path.join(folder, 'munge.key')}`, `--socket=${socket}`, `--pid-file=${path.join(folder, 'munged.pid')}`, `--seed-file=${path.join(folder, 'munged.seed')}`, `--log-file=${path.join(folder, 'munged.log')}`]);
    await until('munged', () => existsSync(socket));
    servers.start('slurmctld', ['-D', '-f', conf], { SLURM_CONF: conf });
    servers.start('slurmd', ['-D', '-f', conf], { SLURM_CONF: conf });
    await until('the node of Slurm', () => spawnSync('sinfo', ['-h', '-o', '%T'], { env, encoding: 'utf8' }).stdout.trim() === 'idle');
    yield ask('sinfo', '--version').trim();

    const submit = (shards, extra = {}, ...options) => {
      const text = output('sbatch', ['--parsable', `--output=${shards}-%a.log`, ...options, path.join(EXAMPLES, 'slurm-array.sh')], { env: { ...env, INPUT: input, OUTPUT: shards, REPORTKIT, ...extra } });
      return text.trim();
    };
    const ended = (job) => until(`job ${job}`, () => spawnSync('squeue', ['-h', '-j', job, '-o', '%T'], { env, encoding: 'utf8' }).stdout.trim() === '', 300);

    const calm = newFolder(folder, 'calm');
    await ended(submit(calm));
    yield `array 1-${SHARDS}, undisturbed: ${proveEqual(calm, single)}`;

    const killed = newFolder(folder, 'killed');
    const job = submit(killed);
    process.kill(await midway(path.join(killed, '2.ndjson')), 'SIGKILL');
    await ended(job);
    const said = reportkit(2, 'merge', killed, '-o', `${killed}.ndjson`);
    if (!said.includes(`Missing of ${SHARDS} shards: 2.`)) throw new Error(`merge did not name the missing shard:\n${said}`);
    await ended(submit(killed, { SHARDS: String(SHARDS) }, '--array=2'));
    yield `task 2 killed midway, merge names it, --array=2 again: ${proveEqual(killed, single)}`;

    const alone = newFolder(folder, 'alone');
    await ended(submit(alone, {}, '--array=3'));
    if (existsSync(path.join(alone, '3.ndjson')) || !readFileSync(`${alone}-3.log`, 'utf8').includes('every number from 0 or 1 on')) throw new Error('an array of one task with index 3 was not refused');
    yield '--shard auto in --array=3: refused';

    const requeued = newFolder(folder, 'requeued');
    const again = submit(requeued);
    await midway(path.join(requeued, '3.ndjson'));
    ask('scontrol', 'requeue', `${again}_3`);
    await ended(again);
    if (!/\bRestarts=1\b/.test(ask('scontrol', 'show', 'job', `${again}_3`))) throw new Error('Slurm did not run task 3 again');
    yield `task 3 requeued midway: ${proveEqual(requeued, single)}`;
  } finally {
    spawnSync('scancel', ['--user', userInfo().username], { env });
    await servers.end();
  }
}

/** Writes slurm.conf and the key of munge. No systemd, no control groups, no database: what a container can run. */
async function configured(folder) {
  const user = userInfo().username;
  const host = hostname().split('.')[0];
  const cpus = availableParallelism();
  const [state, spool] = ['state', 'spool'].map((name) => newFolder(folder, name));
  writeFileSync(path.join(folder, 'munge.key'), randomBytes(1024), { mode: 0o600 });
  const conf = path.join(folder, 'slurm.conf');
  writeFileSync(conf, `ClusterName=reportkit
SlurmctldHost=${host}(127.0.0.1)
SlurmctldPort=${await freePort()}
SlurmdPort=${await freePort()}
SlurmUser=${user}
SlurmdUser=${user}
AuthType=auth/munge
CredType=cred/munge
# A requeued task waits as long as its credential is good.
AuthInfo=socket=${path.join(folder, 'munge.socket')},cred_expire=5
StateSaveLocation=${state}
SlurmdSpoolDir=${spool}
SlurmctldPidFile=${path.join(folder, 'slurmctld.pid')}
SlurmdPidFile=${path.join(folder, 'slurmd.pid')}
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SwitchType=switch/none
MpiDefault=none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
JobCompType=jobcomp/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=sched_interval=2
SlurmdParameters=config_overrides
ReturnToService=2
KillWait=2
NodeName=${host} NodeAddr=127.0.0.1 CPUs=${cpus} State=UNKNOWN
PartitionName=all Nodes=${host} Default=YES MaxTime=INFINITE State=UP
`);
  return conf;
}
