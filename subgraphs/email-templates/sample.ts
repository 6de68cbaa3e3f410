import { at, inventedStories, once, type Row, rows, sample } from '../_platform/book/sample.ts';
import { type EmailCampaign, emailCampaignsOf, portfolioOf } from '../_platform/book/tell/email-campaigns.ts';
import { type EmailLog, emailLogsOf } from '../_platform/book/tell/email-logs.ts';
import { type EmailTemplate, emailTemplates } from '../_platform/book/tell/email-templates.ts';
import { unsubscribeOf } from '../_platform/book/tell/email-unsubscribes.ts';

/** Rows of e-mail wordings, of the campaigns that send them, of every e-mail sent and of those who opted out. */
export default sample('email-templates', {
  email_templates: (chapter) => once(chapter, emailTemplates.map(templateRow)),
  email_campaigns: (chapter) => (chapter.invents ? emailCampaignsOf(chapter).map(campaignRow) : []),
  email_logs: (chapter) =>
    rows(inventedStories(chapter), (story) => emailLogsOf(story, portfolioOf(chapter)).map(logRow)),
  email_unsubscribes: (chapter) =>
    rows(inventedStories(chapter), (story) => {
      const optOut = unsubscribeOf(story);
      if (optOut === null) return [];
      const { id, email, reason } = optOut;
      return [{ id, email, reason, unsubscribedAt: at(optOut.at) }];
    }),
});

function templateRow(template: EmailTemplate): Row {
  return {
    id: template.id,
    name: template.name,
    code: template.code,
    subject: template.subject,
    htmlContent: template.html,
    textContent: template.text,
    variables: template.variables,
    category: template.category,
    language: template.language,
    isActive: template.isActive,
    version: template.version,
    createdBy: template.createdBy,
    updatedBy: template.updatedBy,
    createdAt: at(template.createdAt),
    updatedAt: at(template.updatedAt),
  };
}

function campaignRow(mailing: EmailCampaign): Row {
  return {
    id: mailing.id,
    name: mailing.name,
    templateId: mailing.campaign.templateId,
    fromName: 'Su correduría',
    fromEmail: 'hola@correduria.example',
    replyTo: 'clientes@correduria.example',
    subject: mailing.subject,
    segmentCriteria: mailing.campaign.audience,
    status: mailing.status,
    scheduledFor: at(mailing.scheduledAt),
    sentAt: at(mailing.sentAt),
    recipientCount: mailing.recipients,
    sentCount: mailing.sent,
    openedCount: mailing.opened,
    clickedCount: mailing.clicked,
    bouncedCount: mailing.bounced,
    unsubscribedCount: mailing.unsubscribed,
    createdBy: mailing.campaign.createdBy,
    marketingCampaignId: mailing.campaign.id,
    createdAt: at(mailing.createdAt),
    updatedAt: at(mailing.updatedAt),
  };
}

function logRow(log: EmailLog): Row {
  return {
    id: log.id,
    campaignId: log.campaignId,
    templateId: log.templateId,
    recipientEmail: log.email,
    recipientName: log.name,
    subject: log.subject,
    status: log.status,
    sentAt: at(log.sentAt),
    openedAt: at(log.openedAt),
    clickedAt: at(log.clickedAt),
    bouncedAt: at(log.bouncedAt),
    errorMessage: log.error,
    customerId: log.customerId,
    metadata: null,
    createdAt: at(log.createdAt),
    updatedAt: at(log.updatedAt),
  };
}
