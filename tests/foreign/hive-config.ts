/** Hive Gateway's own configuration: it reads the committed supergraph and finds the subgraphs where the environment says. */
const urls = JSON.parse(process.env['AIT_CORE_SUBGRAPHS'] ?? '{}') as Record<string, string>;

export const gatewayConfig = {
  transportEntries: Object.fromEntries(
    Object.entries(urls).map(([name, location]) => [name, { kind: 'http', location }]),
  ),
};
