/** Ten cuts; the head under them is one and the same. */
export type HairCut =
  | 'chignon'
  | 'swept'
  | 'crop'
  | 'bob'
  | 'fringe'
  | 'curls'
  | 'parted'
  | 'tied'
  | 'wave'
  | 'high';

interface Hair {
  /** Shapes behind the head, as SVG. */
  readonly back: string;
  /** The outline over the head. */
  readonly front: string;
}

export const hairs: Readonly<Record<HairCut, Hair>> = {
  chignon: {
    back: '<path d="M78 60C60 56 40 66 40 86C40 106 62 110 76 98Z"/>',
    front:
      'M68 112C56 84 60 26 110 25C134 26 144 44 140 66C130 53 114 52 103 60C92 68 89 82 82 94C78 101 74 98 70 100Z',
  },
  swept: {
    back: '',
    front:
      'M68 108C55 82 58 26 112 27C136 28 146 48 140 70C137 57 126 52 112 53C94 55 87 66 84 88L80 104C76 98 72 98 70 104Z',
  },
  crop: {
    back: '',
    front:
      'M68 104C60 76 64 34 108 32C132 32 143 46 140 66L135 57C122 50 102 50 90 57C84 66 84 82 81 96C77 94 72 96 70 102Z',
  },
  bob: {
    back: '<path d="M70 44C42 70 42 132 54 162C70 170 92 162 96 152L88 90Z"/>',
    front:
      'M82 152C48 140 44 40 108 27C136 27 147 50 141 72C132 56 117 51 105 59C95 70 93 92 92 112C91 130 88 146 82 152Z',
  },
  fringe: {
    back: '',
    front:
      'M68 110C57 92 58 66 70 55C76 62 82 78 81 98C76 96 72 98 70 106ZM94 39Q112 30 130 45Q112 38 94 39Z',
  },
  curls: {
    back: '<circle cx="62" cy="92" r="16"/><circle cx="58" cy="70" r="17"/>',
    front:
      'M70 108C54 104 50 84 60 74C50 58 62 42 76 42C80 26 102 22 112 30C128 24 146 40 141 62C134 70 128 58 118 58C106 62 98 58 92 68C86 76 88 92 80 100Z',
  },
  parted: {
    back: '',
    front:
      'M68 106C58 80 60 34 96 30C124 24 146 42 140 68C134 62 130 58 120 60C104 60 92 54 88 50C86 66 84 82 81 96C77 93 72 96 70 102Z',
  },
  tied: {
    back: '<path d="M60 74C40 80 36 128 46 158C54 146 58 120 68 104Z"/>',
    front:
      'M68 110C56 84 60 28 110 27C136 28 145 46 140 66C128 60 112 46 100 44C94 60 88 84 82 96C78 100 74 100 70 104Z',
  },
  wave: {
    back: '',
    front:
      'M68 106C54 76 62 32 94 30C110 18 148 32 142 62C138 70 132 56 120 56C110 56 104 62 96 60C88 66 86 82 81 98C77 94 72 98 70 104Z',
  },
  high: {
    back: '',
    front:
      'M68 108C58 82 62 44 92 34C110 28 128 34 134 46C118 42 102 46 94 54C86 64 84 82 81 96C77 94 72 97 70 104Z',
  },
};
