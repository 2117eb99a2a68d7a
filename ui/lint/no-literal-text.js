// Every word of the page stands in the catalogue: text in markup, and in the attributes that are read out or shown.

const spoken = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'placeholder',
  'title',
  'label',
]);
const letter = /\p{L}/u;

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'Takes words of the page from the catalogue.' },
    messages: { literal: '« {{text}} » is a word on the screen: give it an id in ui.ftl and write t(id).' },
    schema: [],
  },
  create(context) {
    function report(node, text) {
      if (letter.test(text)) context.report({ node, messageId: 'literal', data: { text: text.trim() } });
    }
    return {
      SvelteText(node) {
        // The text of <style> and <script> is no text of the page.
        if (node.parent.type === 'SvelteElement' || node.parent.type.endsWith('Block'))
          report(node, node.value);
      },
      SvelteLiteral(node) {
        const attribute = node.parent;
        if (attribute.type === 'SvelteAttribute' && spoken.has(attribute.key.name)) report(node, node.value);
      },
      'SvelteMustacheTag > Literal'(node) {
        const attribute = node.parent.parent;
        const read = attribute.type !== 'SvelteAttribute' || spoken.has(attribute.key.name);
        if (read && typeof node.value === 'string') report(node, node.value);
      },
    };
  },
};
