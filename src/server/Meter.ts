import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What the server counts about itself, for Prometheus; nothing of it is about anybody. */
export class Meter {
  readonly registry = new Registry();
  readonly acts = new Counter({
    name: 'communique_acts_total',
    help: 'Acts by what became of them',
    labelNames: ['outcome'] as const,
    registers: [this.registry],
  });
  readonly ackSeconds = new Histogram({
    name: 'communique_ack_seconds',
    help: 'From an act to its durable answer',
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [this.registry],
  });
  readonly dismissals = new Counter({
    name: 'communique_dismissals_total',
    help: 'Connections closed by the server, by reason',
    labelNames: ['code'] as const,
    registers: [this.registry],
  });
  readonly alarms = new Counter({
    name: 'communique_alarms_total',
    help: 'Faults of the store or of agents',
    labelNames: ['code'] as const,
    registers: [this.registry],
  });

  constructor(now: { readonly connections: () => number; readonly tables: () => number }) {
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: 'communique_connections',
      help: 'Open connections',
      registers: [this.registry],
      collect() {
        this.set(now.connections());
      },
    });
    new Gauge({
      name: 'communique_tables',
      help: 'Tables that are followed by this process',
      registers: [this.registry],
      collect() {
        this.set(now.tables());
      },
    });
  }
}
