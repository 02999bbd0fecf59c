export { fileDigest } from './digest.ts';
export { type DownloadOptions, downloadFile } from './download.ts';
export { type UploadOptions, uploadFile } from './upload.ts';
