/** @apollo/gateway's constructor otherwise starts an exporter to its vendor; import this before it. */
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
