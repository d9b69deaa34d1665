/**
 * Which pins are long-term. get_user_pages_longterm()'s own comment defines it as an elevated page count of which
 * userspace controls the lifetime; Dan Williams' mail of 18 November 2017 names RDMA and video.
 */
export interface PinPolicy {
  kind: string;
  /** What the pinned memory is, for prose: "an RDMA memory region or doorbell". */
  what: string;
  /** `long-term`: must not be a page of a filesystem-dax file; `revocable`: an MMU notifier takes the pages back. */
  verdict: 'long-term' | 'revocable';
  because: string;
  /** An `#include` that says that a file belongs to this kind. */
  include: RegExp;
  /** For `revocable`: one of these words must stand in a file of the same directory. */
  notifier?: readonly string[];
}

const notifierWords = [
  'mmu_notifier_register',
  '__mmu_notifier_register',
  'mmu_interval_notifier_insert',
  'mmu_notifier_ops',
  'mmu_interval_notifier_ops',
] as const;

export const pinPolicies: readonly PinPolicy[] = [
  {
    kind: 'rdma',
    what: 'RDMA memory',
    verdict: 'long-term',
    because: 'it stays pinned until userspace gives up the object that it was pinned for',
    include: /^rdma\//,
  },
  {
    kind: 'v4l2',
    what: 'a V4L2 buffer',
    verdict: 'long-term',
    because: 'it stays pinned until userspace frees or requeues it',
    include: /^media\//,
  },
  {
    kind: 'gpu-userptr',
    what: 'a GPU userptr object',
    verdict: 'revocable',
    because: 'an MMU notifier takes the pages back when the mapping changes',
    include: /^drm\//,
    notifier: notifierWords,
  },
  {
    kind: 'guest-memory',
    what: 'guest memory',
    verdict: 'revocable',
    because: 'an MMU notifier takes the pages back when the mapping changes',
    include: /^linux\/kvm_host\.h$/,
    notifier: notifierWords,
  },
];

/** The structural kind: pinned in one entry from userspace, given back in another. */
export const registeredWindow = {
  kind: 'registered-window',
  what: 'a window that userspace registers',
  because: 'it is pinned in one call from userspace and given back in another',
} as const;
