export { type DownloadOptions, downloadFile } from './download.ts';
export { fileDigest, type UploadOptions, uploadFile } from './upload.ts';
