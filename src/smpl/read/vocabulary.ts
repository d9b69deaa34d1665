/** Words that C keeps for itself: none of them is a name. */
export const STATEMENT_WORDS = new Set(
  'if else for while do switch case default goto return break continue'.split(' '),
);

/** Tokens of the grammar that are a type on their own: `primitive_type` leaves. */
export const PRIMITIVE_TYPES = new Set(
  (
    'bool char int float double void size_t ssize_t ptrdiff_t intptr_t uintptr_t charptr_t nullptr_t max_align_t ' +
    'int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t char8_t char16_t char32_t char64_t'
  ).split(' '),
);

export const SIZE_WORDS = new Set(['signed', 'unsigned', 'long', 'short']);

export const TAG_WORDS = new Set(['struct', 'union', 'enum']);

export const STORAGE_WORDS = new Set(
  'extern static auto register inline __inline __inline__ __forceinline thread_local __thread'.split(' '),
);

export const QUALIFIER_WORDS = new Set(
  'const constexpr volatile restrict __restrict__ __extension__ _Atomic _Noreturn noreturn _Nonnull'.split(
    ' ',
  ),
);

export const TYPEOF_WORDS = new Set(['typeof', '__typeof__', '__typeof', 'typeof_unqual', '_BitInt']);

export const ATTRIBUTE_WORDS = new Set(['__attribute__', '__attribute']);

export const ASSEMBLER_WORDS = new Set(['asm', '__asm__', '__asm']);

export const ALIGN_WORDS = new Set(['__alignof__', '__alignof', '_alignof', 'alignof', '_Alignof']);

/** Type names that need no `typedef` declaration: those of the kernel and of the standard headers. */
export const COMMON_TYPES = new Set(
  (
    'u8 u16 u32 u64 s8 s16 s32 s64 __u8 __u16 __u32 __u64 __s8 __s16 __s32 __s64 __le16 __le32 __le64 __be16 __be32 ' +
    '__be64 uint ulong ushort uchar u_char u_short u_int u_long gfp_t dma_addr_t phys_addr_t resource_size_t loff_t ' +
    'off_t pid_t uid_t gid_t dev_t umode_t mode_t time_t atomic_t spinlock_t irqreturn_t netdev_tx_t FILE va_list'
  ).split(' '),
);

const RESERVED = new Set([
  ...STATEMENT_WORDS,
  ...SIZE_WORDS,
  ...TAG_WORDS,
  ...STORAGE_WORDS,
  ...QUALIFIER_WORDS,
  ...TYPEOF_WORDS,
  ...ATTRIBUTE_WORDS,
  ...ASSEMBLER_WORDS,
  ...ALIGN_WORDS,
  ...['sizeof', 'typedef', 'void', 'char', 'int', 'float', 'double'],
]);

export function isReserved(word: string): boolean {
  return RESERVED.has(word);
}

/** `for_each_node(n) S` and the like are loops though no `iterator name` says so. */
export function soundsLikeIterator(word: string): boolean {
  return /(?:^|_)for_each(?:_|$)/.test(word) || word === 'scoped_guard';
}
