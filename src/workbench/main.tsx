/** Starts the page: the grid first, then everything around it. */
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { startGrid } from './grid/start';
import './page.css';
import { preferredLanguage } from './preferences';

async function start(): Promise<void> {
  const gridElement = document.createElement('div');
  gridElement.className = 'workbench-grid';
  const grid = await startGrid(gridElement, preferredLanguage());
  createRoot(document.getElementById('workbench')!).render(<App grid={grid} gridElement={gridElement} />);
}

void start();
