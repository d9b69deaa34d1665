int f(int c)
{
	__auto_type x = 1;
	__label__ l1, l2;
	switch (c) {
	case 0 ... 9:
	case 'a'...'z':
	case A ... B: {
		break;
	}
	default:
		fallthrough;
	case 100:
		__attribute__((fallthrough));
	}
	int z = c ?: 2;
	int w = c ? : 3;
	char b[] = { [0 ... 3] = 1, [4 ... 5] 2, };
	struct y q = { a: 1, b: 2 };
	int n = ({ if (c) x = 2; x; }) + 1;
	long double d = 1.0L;
	__int128 big = 1;
	unsigned __int128 ub = 0xffffULL;
	int v[n] __attribute__((aligned(8)));
	if (__builtin_expect(!!(c), 0)) {}
	return 0xFFULL + 0b101 + 'ab' + L'x' + sizeof(int[3]) + __alignof__(int) + _Alignof(c);
l1:
l2: ;
}
enum __packed e { A, B = 1 << 2, C, } __attribute__((mode(QI)));
enum e2 : u8 { D };
struct __attribute__((packed)) s { int a; } __attribute__((aligned(4)));
struct s __packed *p;
union __packed u { int a; };
typedef struct { int a; } __attribute__((packed)) t_t;
static int (*fp)(int) __ro_after_init = f;
int arr[] __attribute__((section(".x"))) = { 1 };
const struct x *const __rcu *volatile v;
extern inline __attribute__((gnu_inline)) int g(void) { return 1; }
_Noreturn void die(void);
[[maybe_unused]] static int m;
int __attribute__((weak)) (*const wf)(void) = NULL;
static const char *const names[] __initconst = { "a", "b" "c", };
