/** Why a document cannot be read, for the rooms that read documents themselves. Alone, so that it loads in no time. */
export { loadFailures } from './loader/failures';
