__printf(1, 2) void log_it(const char *fmt, ...);
__printf(2, 3)
static int log2(int a, const char *fmt, ...)
{
	return 0;
}
static __printf(1, 0) int vlog(const char *fmt, va_list ap)
{
	return 0;
}
int __attribute_const__ f(int x);
void *alloc(size_t n) __alloc_size(1) __malloc;
void __noreturn die(void) __cold;
static noinline __must_check int g(void) __must_hold(&lock)
{
	return 0;
}
static inline __pure bool h(void)
{
	return _THIS_IP_ == _RET_IP_;
}
static int x __ro_after_init = 1;
struct y z __ro_after_init;
static const struct ops o __ro_after_init = { .a = 1 };
static DEFINE_STATIC_KEY_FALSE_RO(key) __ro_after_init;
unsigned long __ro_after_init sym = 4;
static u8 data[4] __aligned(8) __initdata = { 1 };
bool __init_or_module init_it(void);
static void __no_sanitize_address __noinstrument f3(void) __context_unsafe("x")
{
}
int __cfi_x(void) __nocfi;
extern const char __start[] __weak;
void __weak __init __visible f4(void) { }
static struct x *f5(void) __attribute__((returns_nonnull, malloc(kfree, 1)));
__flatten static int f6(void) { return 1; }
int f7(int a __maybe_unused, char *b __always_unused) { return 0; }
