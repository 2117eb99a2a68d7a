import { RuleTester } from 'eslint';
import * as parser from 'svelte-eslint-parser';
import { test } from 'vitest';
import rule from './no-literal-text.js';

const tester = new RuleTester({ languageOptions: { parser } });

test('words stand in the catalogue', () => {
  tester.run('no-literal-text', rule, {
    valid: [
      '<p>{t("ui-open")}</p>',
      '<p class="open">– · 1 / 2</p>',
      '<button aria-label={t("ui-close")} type="button">×</button>',
      '<input placeholder="+10" />',
      '<style>p { color: red }</style>',
      '<script>const word = "Ouvrir";</script>',
    ],
    invalid: [
      '<p>Ouvrir</p>',
      '{#if open}Ouvrir{/if}',
      '<p>{"Ouvrir"}</p>',
      '<button aria-label="Fermer">×</button>',
      '<button aria-label={"Fermer"}>×</button>',
      '<img alt="Page" src="x" />',
    ].map((code) => ({ code, errors: 1 })),
  });
});
