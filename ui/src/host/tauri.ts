import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Calls } from '../generated/api';
import { t } from '../words/words.svelte';
import { asFailed, type Host, type Told } from './host';

declare global {
  interface Window {
    /** The answer to the first call, which the window makes before this page is read (`early.js` of the desktop). */
    __DEROULE_BOOT__?: Promise<Calls['boot']['answer']> | undefined;
  }
}

/** The program around the page. */
export const tauri: Host = {
  async call<K extends keyof Calls>(name: K, sent: Calls[K]['sent']): Promise<Calls[K]['answer']> {
    try {
      const early = name === 'boot' ? window.__DEROULE_BOOT__ : undefined;
      window.__DEROULE_BOOT__ = undefined;
      return await (early ?? invoke<Calls[K]['answer']>('rpc', { name, sent }));
    } catch (thrown) {
      throw asFailed(thrown, () => t('ui-host-silent'));
    }
  },
  hear(told) {
    const events: Told[] = ['file-over', 'file-away', 'file-dropped'];
    for (const event of events) void listen(event, () => told(event));
  },
};
