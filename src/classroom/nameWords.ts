/**
 * The words of generated names. Stuffs, plants, stones and seasons go before birds and quiet animals;
 * none is a people, an emblem of a country, a slur or an insult, and none turns into one beside another.
 */
export const FIRST_WORDS: readonly string[] = [
  ...['Agate', 'Almond', 'Alpine', 'Amber', 'Ash', 'Aspen', 'Autumn', 'Azure', 'Basalt', 'Birch'],
  ...['Bramble', 'Bronze', 'Cedar', 'Chalk', 'Cinnamon', 'Clover', 'Cobalt', 'Copper', 'Coral'],
  ...['Crystal', 'Cypress', 'Elm', 'Emerald', 'Fern', 'Flint', 'Garnet', 'Granite', 'Hazel'],
  ...['Heather', 'Indigo', 'Iris', 'Ivy', 'Jasper', 'Juniper', 'Larch', 'Laurel', 'Lavender'],
  ...['Lemon', 'Lilac', 'Linen', 'Lupin', 'Maple', 'Marble', 'Meadow', 'Mint', 'Moss', 'Myrtle'],
  ...['Nutmeg', 'Oak', 'Olive', 'Onyx', 'Opal', 'Orchard', 'Pearl', 'Pebble', 'Pepper', 'Pewter'],
  ...['Pine', 'Poplar', 'Prairie', 'Quartz', 'River', 'Rowan', 'Russet', 'Saffron', 'Sage'],
  ...['Sapphire', 'Sepia', 'Sienna', 'Silver', 'Slate', 'Spruce', 'Summer', 'Thistle', 'Topaz'],
  ...['Tulip', 'Umber', 'Walnut', 'Willow', 'Winter'],
];

export const LAST_WORDS: readonly string[] = [
  ...['Alpaca', 'Antelope', 'Avocet', 'Badger', 'Bison', 'Bunting', 'Caribou', 'Chamois', 'Condor'],
  ...['Cormorant', 'Crane', 'Curlew', 'Dolphin', 'Dormouse', 'Egret', 'Eider', 'Elk', 'Ermine'],
  ...['Falcon', 'Finch', 'Gannet', 'Gazelle', 'Gecko', 'Grebe', 'Grouse', 'Hare', 'Hedgehog'],
  ...['Heron', 'Hoopoe', 'Ibex', 'Ibis', 'Impala', 'Jackdaw', 'Jay', 'Kestrel', 'Kingfisher'],
  ...['Kittiwake', 'Lapwing', 'Lark', 'Lemur', 'Linnet', 'Lynx', 'Manatee', 'Marmot', 'Marten'],
  ...[
    'Meerkat',
    'Merlin',
    'Moose',
    'Narwhal',
    'Nightingale',
    'Ocelot',
    'Okapi',
    'Oriole',
    'Osprey',
  ],
  ...['Otter', 'Partridge', 'Pelican', 'Petrel', 'Pika', 'Pipit', 'Plover', 'Puffin', 'Quail'],
  ...['Reindeer', 'Robin', 'Sandpiper', 'Seal', 'Siskin', 'Sparrow', 'Starling', 'Stork', 'Swan'],
  ...['Swift', 'Tapir', 'Tern', 'Toucan', 'Turnstone', 'Vole', 'Walrus', 'Warbler', 'Waxwing'],
  ...['Wombat', 'Wren'],
];
