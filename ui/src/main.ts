import { mount } from 'svelte';
import App from './App.svelte';
import { http } from './host/http';
import { tauri } from './host/tauri';
import type { Host } from './host/host';
import { Desk } from './state/desk.svelte';
import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';

/** The program around the page; without it a test host, or in builds for tests an invented one. */
async function host(): Promise<Host> {
  if ('__TAURI_INTERNALS__' in window) return tauri;
  const wanted = new URLSearchParams(location.search);
  if (__FAKE_HOST__ && wanted.get('host') === 'fake') {
    const { Fake } = await import('./host/fake');
    const { cards, note } = await import('./host/fake/note');
    return new Fake(wanted.has('empty'), wanted.has('cards') ? cards : note);
  }
  return http;
}

async function start(): Promise<void> {
  const desk = new Desk(await host());
  mount(App, { target: document.body, props: { desk } });
  await desk.boot();
}

void start();
