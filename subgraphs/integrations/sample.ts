import { fakeSecret } from '../_platform/book/keys.ts';
import { at, inventedStories, once, type Row, rows, sample } from '../_platform/book/sample.ts';
import {
  type Exchange,
  exchangesOf,
  type Integration,
  integrations,
} from '../_platform/book/tell/integrations.ts';
import { type Delivery, deliveriesOf, type Webhook, webhooks } from '../_platform/book/tell/webhooks.ts';

/** Rows of the connections and webhooks of the office, and of what went over them about each story. */
export default sample('integrations', {
  integrations: (chapter) => rows(once(chapter, integrations), (one) => [integrationRow(one)]),
  integration_logs: (chapter) =>
    rows(inventedStories(chapter), (story) => exchangesOf(story).map(exchangeRow)),
  webhooks: (chapter) => rows(once(chapter, webhooks), (webhook) => [webhookRow(webhook)]),
  webhook_deliveries: (chapter) =>
    rows(inventedStories(chapter), (story) => deliveriesOf(story).map(deliveryRow)),
});

function integrationRow(one: Integration): Row {
  return {
    id: one.id,
    name: one.name,
    type: one.type,
    provider: one.provider,
    status: one.status,
    config: one.config,
    credentials:
      one.status === 'PENDING_SETUP' ? null : { clientSecret: fakeSecret(`integration/${one.name}`) },
    isActive: one.isActive,
    lastSyncAt: at(one.lastSyncAt),
    createdBy: one.by,
    createdAt: at(one.createdAt),
    updatedAt: at(one.updatedAt),
  };
}

function exchangeRow(exchange: Exchange): Row {
  return {
    id: exchange.id,
    integrationId: exchange.integrationId,
    action: exchange.action,
    status: exchange.status,
    requestData: exchange.request,
    responseData: exchange.response,
    errorMessage: exchange.error,
    duration: exchange.duration,
    timestamp: at(exchange.at),
  };
}

function webhookRow(webhook: Webhook): Row {
  return {
    id: webhook.id,
    name: webhook.name,
    url: webhook.url,
    secret: fakeSecret(`webhook/${webhook.name}`),
    events: webhook.events,
    status: webhook.status,
    isActive: webhook.status !== 'DISABLED',
    retryCount: 3,
    lastTriggeredAt: at(webhook.lastTriggeredAt),
    createdBy: webhook.by,
    createdAt: at(webhook.createdAt),
    updatedAt: at(webhook.updatedAt),
  };
}

function deliveryRow(delivery: Delivery): Row {
  return {
    id: delivery.id,
    webhookId: delivery.webhookId,
    event: delivery.event,
    payload: delivery.payload,
    status: delivery.status,
    attempts: delivery.attempts,
    responseCode: delivery.code,
    responseBody: delivery.body,
    errorMessage: delivery.error,
    deliveredAt: at(delivery.deliveredAt),
    createdAt: at(delivery.createdAt),
    updatedAt: at(delivery.updatedAt),
  };
}
