import { domain, entity } from '../_engine/domain.ts';
import { renewalProcesses, renewalQuotes, renewalReminders } from './tables.ts';

export default domain('renewals', {
  number: 26,
  description: 'Policies on their way into the next term: the process, its reminders and its quotes.',
  entities: {
    RenewalProcess: entity(renewalProcesses, {
      plural: 'renewalProcesses',
      edges: {
        acceptedQuote: { to: 'RenewalQuote', via: 'acceptedQuoteId', inverse: 'acceptedInRenewal' },
        customer: { to: 'Customer', via: 'customerId', inverse: 'renewalProcesses' },
        newPolicy: { to: 'Policy', via: 'newPolicyId', inverse: 'renewalOrigin' },
        policy: { to: 'Policy', via: 'policyId', inverse: 'renewalProcesses' },
      },
    }),
    RenewalReminder: entity(renewalReminders, {
      edges: {
        renewal: { to: 'RenewalProcess', via: 'renewalId', inverse: 'renewalReminders' },
      },
    }),
    RenewalQuote: entity(renewalQuotes, {
      edges: {
        quote: { to: 'Quote', via: 'quoteNumber', matching: 'quoteNumber', inverse: 'renewalQuotes' },
        renewal: { to: 'RenewalProcess', via: 'renewalId', inverse: 'renewalQuotes' },
      },
    }),
  },
});
