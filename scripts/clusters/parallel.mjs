// Two ssh servers of this machine as two hosts: examples/clusters/parallel-ssh.sh as it stands.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { userInfo } from 'node:os';
import path from 'node:path';
import { EXAMPLES, midway, newFolder, output, proveEqual, REPORTKIT, SHARDS, until } from './proof.mjs';
import { freePort, Servers } from './servers.mjs';

export const programs = ['parallel', 'ssh', 'ssh-keygen', 'sshd'];
export const packages = 'parallel openssh-server openssh-client';

const HOSTS = ['alpha', 'beta'];

export async function* prove(folder, { input, single }) {
  const servers = new Servers(path.join(folder, 'servers.log'));
  try {
    const config = await hosts(folder, servers);
    yield output('parallel', ['--version']).split('\n')[0];
    const start = (shards) => {
      const child = spawn(path.join(EXAMPLES, 'parallel-ssh.sh'), [], {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, HOSTS: HOSTS.map((host) => `1/ssh -F ${config} ${host}`).join(','), INPUT: input, OUTPUT: shards, SHARDS: String(SHARDS), REPORTKIT, PARALLEL_HOME: newFolder(folder, 'home') },
      });
      const said = [];
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(text));
      return async () => {
        const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode];
        if (code !== 0) throw new Error(`parallel-ssh.sh ended with ${code}:\n${Buffer.concat(said).toString('utf8').slice(-2000)}`);
      };
    };

    const calm = newFolder(folder, 'calm');
    await start(calm)();
    const used = HOSTS.filter((host) => readFileSync(path.join(calm, 'jobs.log'), 'utf8').includes(host));
    if (used.length !== HOSTS.length) throw new Error(`only ${used.join()} of ${HOSTS.join()} did a job`);
    yield `two hosts, undisturbed: ${proveEqual(calm, single)}`;

    const killed = newFolder(folder, 'killed');
    const ended = start(killed);
    const first = await midway(path.join(killed, '2.ndjson'));
    process.kill(first, 'SIGKILL');
    const second = await until('the second try', async () => {
      const pid = await midway(path.join(killed, '2.ndjson'));
      return pid === first ? null : pid;
    });
    await ended();
    yield `job 2 killed midway (process ${first}), run again by --retries (process ${second}): ${proveEqual(killed, single)}`;
  } finally {
    await servers.end();
  }
}

/** Starts a server for each host, with keys made for this run. @returns a configuration of ssh that knows them. */
async function hosts(folder, servers) {
  const user = userInfo().username;
  const [key, hostKey] = ['key', 'host-key'].map((name) => path.join(folder, name));
  for (const file of [key, hostKey]) output('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file]);
  // The place where sshd of Debian parts with its privileges; systemd makes it elsewhere.
  if (user === 'root') mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });
  const sshd = output('sh', ['-c', 'PATH=$PATH:/usr/sbin:/sbin command -v sshd']).trim();
  const known = path.join(folder, 'known-hosts');
  let config = '';
  let knownHosts = '';
  for (const host of HOSTS) {
    const port = await freePort();
    const conf = path.join(folder, `sshd-${host}.conf`);
    writeFileSync(conf, `Port ${port}
ListenAddress 127.0.0.1
HostKey ${hostKey}
AuthorizedKeysFile ${key}.pub
AllowUsers ${user}
PermitRootLogin prohibit-password
PasswordAuthentication no
KbdInteractiveAuthentication no
UsePAM no
StrictModes no
PidFile none
`);
    servers.start(sshd, ['-D', '-e', '-f', conf]);
    await until(`sshd of ${host}`, () => listens(port));
    config += `Host ${host}
  HostName 127.0.0.1
  Port ${port}
  User ${user}
  IdentityFile ${key}
  IdentitiesOnly yes
  UserKnownHostsFile ${known}
  StrictHostKeyChecking yes
  BatchMode yes
`;
    knownHosts += `[127.0.0.1]:${port} ${readFileSync(`${hostKey}.pub`, 'utf8')}`;
  }
  writeFileSync(known, knownHosts);
  const file = path.join(folder, 'ssh.conf');
  writeFileSync(file, config);
  return file;
}

async function listens(port) {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
