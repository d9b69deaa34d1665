static const struct x tbl[] = {
	{ PCI_VDEVICE(INTEL, 0x1), .driver_data = (kernel_ulong_t)&d },
	{ XE_RTP_NAME("x"), XE_RTP_RULES(A(B), C), XE_RTP_ACTIONS(SET(X, Y)) },
	SND_PCI_QUIRK(0x1, 2, "a", B),
	MTK_PIN(PINCTRL_PIN(0, "a"), MTK_EINT(1), DRV, MTK_FUNCTION(NULL, "b")),
	[A] = { .a = 1, .b.c = { 1 }, .d[1].e = 2, },
	[B ... C] = { FOO },
	[D] = FOO(1), [E] FOO(2),
	RISCV_ISA_EXT(a, B)
	RISCV_ISA_EXT(c, D)
	{ .clkr = {
		.hw.init = &(struct clk_init_data){
			.parent_hws = (const struct clk_hw*[]){
				&y.hw,
			},
		},
	}, },
	{ COMPAT("a") }, { COMPAT("b"), .x = OF_MATCH },
	#include "table.h"
	{}
};
static struct attribute *attrs[] = { &dev_attr_x.attr, NULL, };
static __initconst const u64 y[] = { [C(L1D)] = { [C(OP_READ)] = { [C(RESULT)] = 1, }, }, };
EVENT_ATTR_STR(mem-loads, mem_ld, "event=0x3c,umask=0x1");
EVENT_ATTR(cpu-cycles, CPU_CYCLES);
PMU_FORMAT_ATTR(event, "config:0-7");
PMU_FORMAT_ATTR_SHOW(a, b)
DEVICE_IMMUTABLE_STRING_ATTR(x, "y");
static ssize_t show_x(struct device *d, struct device_attribute *a, char *buf) { return sysfs_emit(buf, "%d\n", 1); } static DEVICE_ATTR_RO(x);
__ADDRESSABLE(x)
ALLOW_ERROR_INJECTION(x, ERRNO);
ERROR_INJECT(a);
NMI_DEFINE(x) NMI_Y;
PVH_CALLEE_SAVE_REGS_THUNK(a);
PV_CALLEE_SAVE_REGS_THUNK(xen_save_fl);
COND_SYSCALL(x);
COND_SYSCALL_COMPAT(y);
SYS_NI(z);
asmlinkage __visible void __init __no_sanitize_address __noreturn start_kernel(void)
{
	g();
}
__visible noinstr struct pt_regs *fixup(struct pt_regs *r) { return r; }
void __init __weak arch_x(void) {}
int __must_check __pci_x(struct module *, const char *mod) { return 1; }
notrace __no_kasan_or_inline unsigned long y2(const void *a) { return 1; }
static __no_caller_saved_registers int z2(void) { return 1; }
static nokprobe_inline int z3(void) { return 1; }
static noinline_if_stackdepot int z4(void) { return 1; }
static void __used __section(".x") z5(void) { }
__used __section(".modinfo") static const char z6[] = "x";
extern typeof(f) z7 __alias(f);
typeof(g) *h7 = NULL;
void z8(void) __attribute__((alias("z9")));
static DEFINE_PER_CPU_PAGE_ALIGNED(struct gdt_page, gdt) = { .gdt = {
	[A] = GDT_ENTRY_INIT(1, 2, 3),
} };
EXPORT_PER_CPU_SYMBOL_GPL(gdt);
EXPORT_STATIC_CALL_TRAMP_GPL(x);
EXPORT_SYMBOL(a); EXPORT_SYMBOL(b);
#if IS_ENABLED(CONFIG_X)
static int w(void) { return 1; }
#endif
device_initcall(x); /* comment */ module_exit(y)
MODULE_ALIAS("a");
static_assert(X);
COMPAT_SYSCALL_DEFINE0(x) { return 0; }
static const char *const texts[] = {
	"one",
	TEXTS_OF("two")
	TEXTS_OF("three")
	TEXTS_OF("four")
	"five",
};
