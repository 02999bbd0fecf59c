import type account from '../locales/en/account.json';
import type admin from '../locales/en/admin.json';
import type common from '../locales/en/common.json';
import type dashboard from '../locales/en/dashboard.json';
import type findings from '../locales/en/findings.json';
import type job from '../locales/en/job.json';
import type jobs from '../locales/en/jobs.json';
import type newJob from '../locales/en/new-job.json';
import type services from '../locales/en/services.json';
import type problems from '../locales/fr/problems.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      account: typeof account;
      admin: typeof admin;
      common: typeof common;
      dashboard: typeof dashboard;
      findings: typeof findings;
      job: typeof job;
      jobs: typeof jobs;
      'new-job': typeof newJob;
      problems: typeof problems;
      services: typeof services;
    };
  }
}
