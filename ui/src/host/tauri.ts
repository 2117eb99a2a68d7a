import { invoke } from '@tauri-apps/api/core';
import type { Calls } from '../generated/api';
import { t } from '../words/words.svelte';
import { asFailed, type Host } from './host';

/** The program around the page. */
export const tauri: Host = {
  async call(name, sent) {
    try {
      return await invoke<Calls[typeof name]['answer']>('rpc', { name, sent });
    } catch (thrown) {
      throw asFailed(thrown, () => t('ui-host-silent'));
    }
  },
};
