import { Worker } from 'node:worker_threads'
import type { PanelFigures } from './panel.ts'
import type { PanelOrder } from './panel-worker.server.ts'

/** Computes the panel's figures off the main thread. Rejects with the thread's own error. */
export function computePanelInWorker(order: PanelOrder): Promise<PanelFigures> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./panel-worker.server.ts', import.meta.url), { workerData: order })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The insights thread ended without figures.')))
  })
}
