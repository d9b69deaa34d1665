/**
 * Macros that set an argument which they are given by name, `get_user(x, p)`, and the indexes of those arguments. What is
 * given as `&x` needs no entry. The names are those of the kernel's headers and of <stdarg.h>.
 */
export const settingMacros: ReadonlyMap<string, readonly number[]> = new Map([
  ['get_user', [0]],
  ['__get_user', [0]],
  ['unsafe_get_user', [0]],
  ['get_kernel_nofault', [0]],
  ['probe_kernel_address', [1]],
  ['local_irq_save', [0]],
  ['raw_local_irq_save', [0]],
  ['local_save_flags', [0]],
  ['local_lock_irqsave', [1]],
  ['spin_lock_irqsave', [1]],
  ['spin_lock_irqsave_nested', [1]],
  ['spin_trylock_irqsave', [1]],
  ['raw_spin_lock_irqsave', [1]],
  ['read_lock_irqsave', [1]],
  ['write_lock_irqsave', [1]],
  ['do_div', [0]],
  ['swap', [0, 1]],
  ['rdmsr', [1, 2]],
  ['rdmsrl', [1]],
  ['rdtscll', [0]],
  ['va_start', [0]],
  ['va_copy', [0]],
]);
