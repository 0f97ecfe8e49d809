import type { GeniusFile } from '../../../src/scenario/genius/readXml.ts';

const domain = `<?xml version="1.0"?>
<negotiation_template>
  <utility_space number_of_issues="2">
    <objective index="0" name="pipeline" type="objective" etype="objective">
      <issue index="1" name="Route" type="discrete" vtype="discrete" etype="discrete">
        <item index="1" value="north" />
        <item index="2" value="silence" />
      </issue>
      <issue index="2" name="Term">
        <item index="1" value="one year" />
        <item index="2" value="two &amp; more" />
        <item index="3" value="ten" />
      </issue>
    </objective>
  </utility_space>
</negotiation_template>
`;

const buyer = `<utility_space>
  <objective index="0" name="pipeline" type="objective" etype="objective">
    <weight index="1" value="0.3" />
    <weight index="2" value="0.7" />
    <issue index="1" name="Route" type="discrete">
      <item index="1" value="north" evaluation="1" />
      <item index="2" value="silence" evaluation="3" />
    </issue>
    <issue index="2" name="Term" type="discrete">
      <item index="1" value="one year" evaluation="7" />
      <item index="2" value="two &amp; more" evaluation="2" />
      <item index="3" value="ten" evaluation="0" />
    </issue>
  </objective>
  <discount_factor value="0.5" />
  <reservation value="0.25" />
</utility_space>
`;

const seller = buyer
  .replace('"0.3"', '"0.6"')
  .replace('"0.7"', '"0.4"')
  .replace(/\n {2}<(reservation|discount_factor)[^\n]*/g, '');

/** A sound domain of two issues, with a profile of the buyer and one of the seller. */
export const smallDomain: {
  readonly domain: GeniusFile;
  readonly buyer: GeniusFile;
  readonly seller: GeniusFile;
} = {
  domain: { file: 'domain.xml', text: domain },
  buyer: { file: 'parties/buyer.xml', text: buyer },
  seller: { file: 'parties/seller.xml', text: seller },
};
