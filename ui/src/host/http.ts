import type { Calls } from '../generated/api';
import { t } from '../words/words.svelte';
import { asFailed, type Host } from './host';

/** The same calls over a loopback test host; the program's own policy forbids this door. */
export const http: Host = {
  async call(name, sent) {
    try {
      const response = await fetch(`rpc/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(sent),
      });
      const answer: unknown = await response.json();
      if (!response.ok) throw asFailed(answer, () => t('ui-host-silent'));
      return answer as Calls[typeof name]['answer'];
    } catch (thrown) {
      throw asFailed(thrown, () => t('ui-host-silent'));
    }
  },
};
