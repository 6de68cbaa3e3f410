// The editor's workers have to be known before the editor is loaded.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import query from './journey.graphql?raw';
import variables from './journey.variables.json?raw';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
/** The first visit opens on the journey; later ones on the tabs as they were left. */
const journey = isFirstVisit() ? { initialQuery: query, initialVariables: variables } : {};

function isFirstVisit(): boolean {
  try {
    return localStorage.getItem('graphiql:tabState') === null;
  } catch {
    // A browser that keeps nothing for us.
    return true;
  }
}

function Page() {
  return (
    <>
      <header className="headline">
        <h1>AIT-CORE Graph</h1>
        <p>
          Forty insurance databases as one graph: run the query to follow a policy to its claims and payments.
        </p>
      </header>
      <main className="explorer">
        <GraphiQL fetcher={fetcher} {...journey} defaultEditorToolsVisibility="variables">
          <GraphiQL.Logo>{null}</GraphiQL.Logo>
        </GraphiQL>
      </main>
    </>
  );
}

createRoot(document.getElementById('page')!).render(<Page />);
