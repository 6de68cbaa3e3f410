import { decimal } from '../_platform/book/money.ts';
import { at, inventedStories, once, rows, sample } from '../_platform/book/sample.ts';
import type { Chapter } from '../_platform/book/story.ts';
import { type CampaignMessage, campaignMessagesOf } from '../_platform/book/tell/campaign-messages.ts';
import {
  type Campaign,
  campaigns,
  type Lead,
  type LeadActivity,
  leadsOf,
} from '../_platform/book/tell/marketing.ts';

/** Rows of the campaigns, of the leads they and others brought, of what was done about them and written to them. */
export default sample('marketing', {
  campaigns: (chapter) => once(chapter, campaigns.map(campaignRow)),
  leads: (chapter) => rows(leadsIn(chapter), (lead) => [leadRow(lead)]),
  lead_activities: (chapter) =>
    rows(leadsIn(chapter), ({ id, activities }) => activities.map((activity) => activityRow(id, activity))),
  campaign_messages: (chapter) =>
    rows(inventedStories(chapter), (story) => campaignMessagesOf(story).map(messageRow)),
});

function* leadsIn(chapter: Chapter): Generator<Lead> {
  for (const story of inventedStories(chapter)) yield* leadsOf(story);
}

function campaignRow(campaign: Campaign) {
  return {
    id: campaign.id,
    name: campaign.name,
    type: campaign.type,
    status: campaign.status,
    channel: campaign.channel,
    targetAudience: campaign.audience,
    budget: campaign.budget === null ? null : decimal(campaign.budget),
    startDate: at(campaign.startAt),
    endDate: at(campaign.endAt),
    createdBy: campaign.createdBy,
    metadata: { code: campaign.code },
    createdAt: at(campaign.createdAt),
    updatedAt: at(campaign.updatedAt),
  };
}

function leadRow(lead: Lead) {
  return {
    id: lead.id,
    source: lead.source,
    campaignId: lead.campaignId,
    firstName: lead.firstName,
    lastName: lead.lastName,
    email: lead.email,
    phone: lead.phone,
    status: lead.status,
    score: lead.score,
    assignedTo: lead.assignedTo,
    convertedAt: at(lead.convertedAt),
    customerId: lead.customerId,
    productId: lead.productId,
    quoteId: lead.quoteId,
    metadata: lead.metadata,
    createdAt: at(lead.createdAt),
    updatedAt: at(lead.updatedAt),
  };
}

function activityRow(leadId: string, activity: LeadActivity) {
  return {
    id: activity.id,
    leadId,
    activityType: activity.type,
    description: activity.text,
    performedBy: activity.by,
    metadata: activity.metadata,
    timestamp: at(activity.at),
  };
}

function messageRow(message: CampaignMessage) {
  return {
    id: message.id,
    campaignId: message.campaignId,
    templateId: message.templateId,
    recipientId: message.recipientId,
    recipientEmail: message.email,
    status: message.status,
    sentAt: at(message.sentAt),
    openedAt: at(message.openedAt),
    clickedAt: at(message.clickedAt),
    convertedAt: at(message.convertedAt),
    errorMessage: message.error,
    leadId: message.leadId,
    recipientType: message.recipientType,
    createdAt: at(message.createdAt),
    updatedAt: at(message.updatedAt),
  };
}
