import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadData } from './protocol';
import { serve } from './serve';

/** What runs in a worker thread. */
if (parentPort !== null) serve(parentPort, workerData as ThreadData);
