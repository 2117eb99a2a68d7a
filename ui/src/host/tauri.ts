import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Calls } from '../generated/api';
import { t } from '../words/words.svelte';
import { asFailed, type Host, type Told } from './host';

/** The program around the page. */
export const tauri: Host = {
  async call(name, sent) {
    try {
      return await invoke<Calls[typeof name]['answer']>('rpc', { name, sent });
    } catch (thrown) {
      throw asFailed(thrown, () => t('ui-host-silent'));
    }
  },
  hear(told) {
    const events: Told[] = ['file-over', 'file-away', 'file-dropped'];
    for (const event of events) void listen(event, () => told(event));
  },
};
