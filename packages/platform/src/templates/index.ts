export { type MailTemplateFault, mailTemplateFaults, overriddenMailTemplate } from './mail.ts';
export { renderTemplate } from './template.ts';
