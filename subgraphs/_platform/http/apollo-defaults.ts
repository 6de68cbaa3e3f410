import type { ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';

/** How every Apollo Server here is set up, a gateway's or a subgraph's. */
export const apolloDefaults = {
  csrfPrevention: true,
  introspection: true,
  includeStacktraceInErrorResponses: false,
  persistedQueries: false,
  // Signals are the launcher's: it ends the databases after whoever asks them.
  stopOnTerminationSignals: false,
} as const;

/** Turns off all that Apollo Server would do by itself: nothing is sent anywhere, and no page is served. */
export function silentPlugins(): ApolloServerPlugin[] {
  return [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
  ];
}
