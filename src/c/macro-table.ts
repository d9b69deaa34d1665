import { Word } from './word.ts';

// What is shipped: the language's own words, and the macros of the Linux kernel and of GNU C programs that
// a tree's own definitions do not explain, or that are defined in headers that are not at hand.

const table: readonly (readonly [bits: number, words: string])[] = [
  [
    Word.primitive,
    `bool char int float double void size_t ssize_t ptrdiff_t intptr_t uintptr_t int8_t int16_t int32_t
     int64_t uint8_t uint16_t uint32_t uint64_t signed unsigned long short _Bool __int128`,
  ],
  [Word.tag, 'struct union enum'],
  [Word.storage, 'static extern auto register inline __inline __inline__ thread_local __thread'],
  [
    Word.qualifier,
    'const volatile restrict __restrict__ _Atomic _Noreturn __volatile__ __volatile __const__ __const',
  ],
  [Word.control, 'if while switch for'],
  [Word.statement, 'return goto break continue else do case default'],
  [Word.typeOperand, 'sizeof alignof _Alignof __alignof__ __alignof _Generic _Static_assert'],
  [Word.typeOf, 'typeof __typeof__ __typeof typeof_unqual _Atomic'],
  [Word.assembler, 'asm __asm__ __asm asm_inline asm_volatile_goto'],
  [Word.typedef, 'typedef'],

  [Word.annotationCall, '__attribute__ __attribute _Alignas alignas __declspec'],
  [
    Word.annotation,
    `__user __iomem __percpu __rcu __force __kernel __nocast __safe __private __bitwise __bitwise__
     __init __exit __initdata __initconst __exitdata __devinit __devexit __devinitdata __devinitconst
     __cpuinit __cpuinitdata __meminit __meminitdata __meminitconst __memexit __memexitdata __memexitconst
     __net_init __net_exit __net_initdata __net_initconst __refdata __ref __refconst __paginginit
     __init_refok __initdata_refok __init_memblock __initdata_memblock __init_or_module __initdata_or_module
     __initconst_or_module __must_check __always_inline __always_unused __maybe_unused __attribute_const__
     __attribute_pure__ __pure __cold __hot __noreturn __noinline __visible __deprecated __malloc __weak
     __used __naked __noclone __packed __read_mostly __ro_after_init __cacheline_aligned
     __cacheline_aligned_in_smp ____cacheline_aligned ____cacheline_aligned_in_smp
     ____cacheline_internodealigned_in_smp __page_aligned_data __page_aligned_bss __nosavedata __sched __kprobes
     __lockfunc __no_sanitize_address __no_kcsan __nocapture __noretpoline __randomize_layout
     __no_randomize_layout __designated_init __latent_entropy __stackleak __mprobes __fortify_section
     __flatten __noendbr __nocfi notrace noinline nokprobe_inline
     asmlinkage noinline_for_stack __irq_entry __softirq_entry __exception __exception_irq_entry
     __cpuidle noinstr __always_inline__ __gnu_inline __no_stack_protector __noscs fastcall
     __lsm_ro_after_init __nonstring
     __head __idmap __earlyonly_bootmem __nomips16 __ksym __kconfig
     __apicdebuginit __sramdata
     noreturn __extension__ STATIC __efiapi`,
  ],
  [Word.annotation, '__volatile__ __volatile __const__ __const __signed__ __signed'],
  [Word.annotation | Word.doubtful, '__unused'],
  [
    Word.annotationCall,
    `__printf __scanf __acquires __releases __must_hold __cond_acquires __section __aligned __alias
     __alloc_size __assume_aligned __counted_by __nonnull __no_sanitize __no_sanitize_or_inline
     __compiletime_warning __compiletime_error __guarded_by __pt_guarded_by __realloc_size __cleanup
     __vector_size __regparm __access`,
  ],
  [Word.cleanup, '__free'],
  [Word.guard, 'guard'],
  [Word.scope, 'scoped_guard scoped_cond_guard scoped_user_read_access'],
  [
    Word.functionHead,
    `${numbered('SYSCALL_DEFINE', 0, 6)} ${numbered('COMPAT_SYSCALL_DEFINE', 0, 6)}
     ${numbered('BPF_CALL_', 0, 5)} ${numbered('PPC32_SYSCALL_DEFINE', 0, 6)}`,
  ],
  [
    Word.type,
    `u8 u16 u32 u64 s8 s16 s32 s64 __u8 __u16 __u32 __u64 __s8 __s16 __s32 __s64 __le16 __le32 __le64 __be16
     __be32 __be64 __sum16 __wsum gfp_t loff_t off_t pid_t uid_t gid_t dev_t mode_t umode_t dma_addr_t
     phys_addr_t resource_size_t sector_t uint ulong ushort uchar u_char u_short u_int u_long pgoff_t pgprot_t
     pte_t pmd_t pud_t pgd_t p4d_t atomic_t atomic64_t spinlock_t irqreturn_t time_t time64_t ktime_t`,
  ],
  [Word.fieldGroup, 'struct_group struct_group_attr struct_group_tagged __struct_group'],
];

function numbered(name: string, from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, i) => `${name}${from + i}`).join(' ');
}

/** The shipped words with their `Word` bits. */
export function shippedWords(): Map<string, number> {
  const words = new Map<string, number>();
  for (const [bits, list] of table) {
    for (const word of list.trim().split(/\s+/)) words.set(word, (words.get(word) ?? 0) | bits);
  }
  return words;
}
