/** What the one polite live region says: one sentence for each gesture. */
export class Announcer {
  text = $state('');

  say(sentence: string | null | undefined): void {
    if (!sentence) return;
    // The same sentence twice is two events: the trailing space makes the region change.
    this.text = this.text === sentence ? `${sentence}\u00a0` : sentence;
  }
}
