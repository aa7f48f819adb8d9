/** What `corpus` needs to walk archives as folders: pure functions over bytes, or over a source that is read piece by piece. */
export { readDirectory, type ZipEntry } from './formats/zip/directory';
export { unpackEntry } from './formats/zip/entry';
export { isDocument } from './formats/zip/kind';
export { sourceOf, type ByteSource } from './formats/zip/source';
export { zlibFault, type Unpacked, type UnpackFailure } from './formats/unpacked';
export { formatByMagic } from './loader/magic';
