/** What the page is built from: scenarios, and a catalogue for each language of the interface. */
export interface PageFolders {
  readonly scenarios: string;
  readonly locales: string;
}
