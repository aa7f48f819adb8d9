import { loadBundled } from './bundle';

/** What runs in a worker thread of the program: it starts from the bundle as the program does. */
if (loadBundled(process, 'dist/corpus/jobs/thread.js', { cleans: false, keeps: () => false }) === null) require('../corpus/jobs/thread');
