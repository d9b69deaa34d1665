SEC("raw_tp")
__arch_x86_64
__xlated("4: r5 = 5")
__xlated("...")
__success
__naked void simple(void)
{
	asm volatile (
	"r1 = 1;"
	"call %[bpf_x];"
	:
	: __imm(bpf_x),
	  __imm_const(off, offsetof(struct y, z)),
	  __imm_insn(st, BPF_RAW_INSN(1, 2, 3, 4, 5))
	: __clobber_all);
}
__weak int subprog(struct task_struct *t __arg_trusted, void *p __arg_nonnull)
{
	int i, *q;
	struct node *n;
	for (i = 0; i < 10 && can_loop; i++)
		sum += i;
	while (x) {
		cond_break;
		y();
	}
	bpf_for_each(css, pos, root, FLAG) {
		g(pos);
	}
	x = BPF_CORE_READ(t, a, b);
	x = bpf_core_enum_value(enum e, A);
	x = bpf_core_type_exists(struct y);
	x = bpf_core_field_exists(((struct y *)0)->z);
	p = bpf_core_cast(q, struct y);
	n = bpf_obj_new(typeof(*n));
	x = __builtin_preserve_access_index(({ t->x; }));
	bpf_loop(10, cb, &(struct ctx){ .a = 1 }, 0);
	return !!(x & 1);
}
struct holder {
	struct prog_test __kptr *ptr;
	struct x __percpu_kptr *pc;
	struct task_struct __kptr_untrusted *u;
	struct bpf_rb_root root __contains(node, n);
};
struct {
	__uint(type, BPF_MAP_TYPE_PROG_ARRAY);
	__array(values, void ());
	__array(inner, struct {
		__uint(type, BPF_MAP_TYPE_ARRAY);
		__type(key, int);
	});
} table SEC(".maps") = {
	.values = {
		[0] = (void *)&simple,
	},
};
struct x___old { int a; } __attribute__((preserve_access_index));
extern bool CONFIG_X __kconfig __weak;
volatile const struct { int a; } cfg = {};
SEC("freplace/x") int y(struct __sk_buff *skb) { return 0; }
SEC("struct_ops/init")
void BPF_PROG(init, struct sock *sk) { }
SEC(".struct_ops.link")
struct tcp_congestion_ops ops = {
	.init = (void *)init,
};
int BPF_USDT(h, long a) { return 0; }
__hidden __noinline static int z(void) { return 1; }
