export { fileDigest } from './digest.ts';
export { type DownloadOptions, downloadFile } from './download.ts';
export { type UploadOptions, upload, uploadFile } from './upload.ts';
