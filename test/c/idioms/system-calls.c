SYSCALL_DEFINE0(getpid)
{
	return 1;
}
SYSCALL_DEFINE1(close, unsigned int, fd)
{
	return 1;
}
SYSCALL_DEFINE6(mmap, unsigned long, addr, unsigned long, len, unsigned long, prot,
		unsigned long, flags, unsigned long, fd, off_t, off)
{
	return 1;
}
COMPAT_SYSCALL_DEFINE5(x, const char __user *, dev, struct compat_x __user *, p, int, a, compat_ulong_t, b, u32, c)
{
	return 0;
}
SYSCALL_DEFINE2(clock, const clockid_t, which, struct __kernel_timespec __user *, tp)
{
	return 0;
}
SYSCALL_DEFINE3(foo, int, fd, const struct iovec __user *, vec, SYSCALL_ARG)
{
	return 0;
}
SYSCALL_DEFINE4(a, int, b, int __user *, c, size_t, d, u64 __user *, e)
__acquires(x)
{
	return 0;
}
SYSCALL32_DEFINE2(a, int, b, int, c)
{
	return 0;
}
KSYSCALL_DEFINE1(q, int, x)
{
	return 0;
}
asmlinkage long sys_x(int __user *p);
DEFINE_IDTENTRY(exc_divide_error)
{
	g(regs);
}
DEFINE_IDTENTRY_ERRORCODE(exc_x)
{
	g(regs, error_code);
}
DEFINE_IDTENTRY_RAW(exc_int3)
{
	g(regs);
}
DEFINE_INTERRUPT_HANDLER(do_IRQ)
{
	g(regs);
}
NOKPROBE_SYMBOL(x);
EXPORT_SYMBOL_NS_GPL(x, "NS");
EXPORT_SYMBOL_FOR_MODULES(x, "kvm");
MODULE_IMPORT_NS("X");
MODULE_IMPORT_NS(Y);
