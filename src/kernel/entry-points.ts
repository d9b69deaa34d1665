/**
 * How the rest of the kernel enters a driver, and whether it then holds the mmap lock of the calling task.
 * `free`: entered in process context without the lock; `held`: entered under it; `other-mm`: run by a kernel
 * thread, with no mm of its own.
 */
export interface EntryPoint {
  enters: 'free' | 'held' | 'other-mm';
  /** The device calls it when it is done: an interrupt, a timer, a completion callback. */
  completes?: true;
  /** "a sysfs store handler". */
  what: string;
  why: string;
}

interface TableEntry extends EntryPoint {
  /** The table's type as written, where the entry is in a table. */
  table?: RegExp;
  /** The member that holds the function, or the macro or function it is passed to. */
  member: RegExp;
}

interface SignatureEntry extends EntryPoint {
  /** The parameter types, without names, blanks folded. */
  parameters: RegExp;
}

const fromUserSpace = 'it runs for a system call, and the mmap lock is not taken on the way';

const tables: readonly TableEntry[] = [
  {
    table: /\bfile_operations\b/,
    member: /^(mmap|get_unmapped_area)$/,
    enters: 'held',
    what: 'the mmap() method of a file',
    why: 'mm/mmap.c calls it with the lock held for writing',
  },
  {
    table: /\bvm_operations_struct\b/,
    member: /./,
    enters: 'held',
    what: 'a method of a mapping',
    why: 'the fault and mmap paths call it with the lock held',
  },
  {
    member: /^(unlocked_ioctl|compat_ioctl|ioctl)$/,
    enters: 'free',
    what: 'an ioctl() handler',
    why: fromUserSpace,
  },
  {
    table: /\bfile_operations\b/,
    member: /^(open|release|read|write|read_iter|write_iter|llseek|poll|fsync|flush)$/,
    enters: 'free',
    what: 'a method of a file',
    why: fromUserSpace,
  },
  {
    table: /\bproc_ops\b/,
    member: /^proc_(mmap|get_unmapped_area)$/,
    enters: 'held',
    what: 'the mmap() method of a file in /proc',
    why: 'mm/mmap.c calls it with the lock held for writing',
  },
  {
    table: /\bproc_ops\b/,
    member: /^proc_(open|release|read|read_iter|write|lseek|poll|ioctl|compat_ioctl)$/,
    enters: 'free',
    what: 'a method of a file in /proc',
    why: fromUserSpace,
  },
  {
    table: /\bv4l2_ioctl_ops\b/,
    member: /./,
    enters: 'free',
    what: 'a V4L2 ioctl() method',
    why: fromUserSpace,
  },
  {
    table: /\bdrm_ioctl_desc\b/,
    member: /./,
    enters: 'free',
    what: 'a DRM ioctl() handler',
    why: fromUserSpace,
  },
  {
    table: /\b(device_attribute|bin_attribute|kobj_attribute|driver_attribute)\b/,
    member: /^(show|store|read|write)$/,
    enters: 'free',
    what: 'a sysfs attribute',
    why: fromUserSpace,
  },
  {
    member: /^(INIT_WORK|INIT_DELAYED_WORK|DECLARE_WORK|kthread_run|kthread_create)$/,
    enters: 'other-mm',
    what: 'deferred work',
    why: 'a kernel thread runs it, so current->mm is not that of the user',
  },
  {
    member:
      /^((devm_)?request_(threaded_|any_context_)?irq|tasklet_init|tasklet_setup|timer_setup|setup_timer)$/,
    enters: 'other-mm',
    completes: true,
    what: 'an interrupt or timer handler',
    why: 'it runs in whatever task is interrupted, so current->mm is not that of the user',
  },
  {
    member: /^(bi_end_io|usb_fill_(bulk|int|control)_urb|blk_execute_rq_nowait)$/,
    enters: 'other-mm',
    completes: true,
    what: 'a completion callback',
    why: 'the device calls it when it is done, in whatever task is interrupted',
  },
  {
    // The verbs of an RDMA device.
    member:
      /^(alloc_ucontext|dealloc_ucontext|alloc_pd|create_(ah|srq|qp|cq|flow|wq|counters)|modify_(srq|qp|cq)|resize_cq|reg_user_mr|rereg_user_mr|dereg_mr|destroy_(srq|qp|cq))$/,
    enters: 'free',
    what: 'an RDMA verb',
    why: 'uverbs calls it from write() and ioctl() on its device file, and takes no mmap lock on the way',
  },
];

const signatures: readonly SignatureEntry[] = [
  {
    parameters: /^struct device \*,struct device_attribute \*,const char \*,size_t$/,
    enters: 'free',
    what: 'a sysfs store handler',
    why: fromUserSpace,
  },
  {
    parameters: /^struct device \*,struct device_attribute \*,char \*$/,
    enters: 'free',
    what: 'a sysfs show handler',
    why: fromUserSpace,
  },
  {
    parameters: /^struct file \*,unsigned int,unsigned long$/,
    enters: 'free',
    what: 'an ioctl() handler',
    why: fromUserSpace,
  },
  {
    parameters: /^struct file \*,(const )?char __user \*,size_t,loff_t \*$/,
    enters: 'free',
    what: 'a read() or write() handler',
    why: fromUserSpace,
  },
  {
    parameters: /^struct work_struct \*$/,
    enters: 'other-mm',
    what: 'deferred work',
    why: 'a kernel thread runs it, so current->mm is not that of the user',
  },
];

/** What enters a function that stands in a table or is passed to a registering function. */
export function entryByTable(table: string, member: string): EntryPoint | undefined {
  return tables.find((entry) => entry.member.test(member) && (!entry.table || entry.table.test(table)));
}

/** What enters a function that nobody names, by the types of its parameters. */
export function entryBySignature(parameterTypes: readonly string[]): EntryPoint | undefined {
  const text = parameterTypes.map((type) => type.replace(/\s+/g, ' ').replace(/\* /g, '*').trim()).join(',');
  return signatures.find((entry) => entry.parameters.test(text));
}
