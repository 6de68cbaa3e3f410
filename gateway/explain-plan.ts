import type { ApolloGateway } from '@apollo/gateway';

type Config = NonNullable<ConstructorParameters<typeof ApolloGateway>[0]>;
type Resolved = NonNullable<Config['experimental_didResolveQueryPlan']>;

/** The gateway's plan of an operation: fetches in sequence and side by side. */
export type QueryPlan = Parameters<Resolved>[0]['queryPlan'];
