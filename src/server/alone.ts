import type { Cluster } from './Cluster.ts';
import type { ClassServer } from './sockets/Sockets.ts';

/** The cluster of one process. */
export function alone(io: ClassServer): Cluster {
  return {
    announce() {},
    onAnnounced() {},
    hasOthers: false,
    async connectedMembers(classId) {
      const sockets = await io.in(`class/${classId}`).fetchSockets();
      return new Set(sockets.flatMap(({ data }) => data.member ?? []));
    },
  };
}
