// Before anything is loaded: without it graphql-js compares the realms of every type it meets.
process.env['NODE_ENV'] ??= 'production';
const { main } = await import('./distributed/main.ts');
await main(process.argv.slice(2), process.env);
