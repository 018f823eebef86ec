export { clusterFilms, clusterSteps, type ClusterOptions } from "./cluster-films.js";
export { RepeatedEntryError, type FilmSource } from "./entry.js";
export type {
  ClusterConflict,
  ClusterName,
  ClusterPerson,
  ClusterTitle,
  ClusterWork,
  DoubtfulPair,
  FilmClusters,
  RefusalReason,
  RefusedLink,
  StaleDecision,
  WorkMember,
} from "./work.js";
