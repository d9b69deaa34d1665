INDIRECT_CALLABLE_DECLARE(int ip6_rcv_x(struct sk_buff *skb));
INDIRECT_CALLABLE_SCOPE struct sk_buff *rx(struct list_head *head,
					   struct sk_buff *skb)
{
	return INDIRECT_CALL_INET(ops->cb, ip6_x, ip4_x, head, skb);
}
EXPORT_INDIRECT_CALLABLE(rx);
SND_SOC_DAILINK_DEFS(hifi,
	DAILINK_COMP_ARRAY(COMP_CPU("a")),
	DAILINK_COMP_ARRAY(COMP_CODEC("b", "c")),
	DAILINK_COMP_ARRAY(COMP_EMPTY()));
SND_SOC_DAILINK_DEF(dummy, DAILINK_COMP_ARRAY(COMP_DUMMY()));
static SOC_ENUM_SINGLE_DECL(mode_enum, REG, 4, texts);
static const DECLARE_TLV_DB_SCALE(tlv, -100, 50, 0);
static const DECLARE_TLV_DB_RANGE(tlv2,
	0, 1, TLV_DB_SCALE_ITEM(0, 1, 0),
	2, 3, TLV_DB_SCALE_ITEM(1, 2, 0),
);
static const SNDRV_CTL_TLVD_DECLARE_DB_SCALE(tlv3, 1, 2, 3);
MODULE_FIRMWARE("x.bin")
MODULE_LICENSE("GPL");
DRM_ENUM_NAME_FN(get_name, names)
DEFINE_CLK_RPMH_VRM(rf_clk1, _a, "x1", 1);
DEFINE_SCHED_CLASS(ext) = {
	.queue_mask = 1,
	.enqueue_task = enqueue,
#ifdef CONFIG_SMP
	.balance = balance,
#endif
};
DEFINE_SUITE("Test it", it);
__diag_push();
__diag_ignore_all("-Wmissing-prototypes", "used by BPF");
int x;
__diag_pop();
DECLARE_DO_ERROR_INFO(do_trap, SIGILL, 0);
DO_ERROR_INFO(do_trap_unknown, SIGILL, ILL_X, "Oops");
DO_ERROR(X86_TRAP, SIGX, 0, NULL, "divide", divide_error)
KVM_ONE_VCPU_TEST_SUITE(fix);
KVM_ONE_VCPU_TEST(fix, one, guest_code)
{
	TEST_ASSERT(a, "x");
}
s32 BPF_STRUCT_OPS(simple_select_cpu, struct task_struct *p, s32 prev_cpu, u64 wake_flags)
{
	bool is_idle = false;
	return prev_cpu;
}
s32 BPF_STRUCT_OPS_SLEEPABLE(simple_init)
{
	return 0;
}
void BPF_STRUCT_OPS(simple_exit, struct scx_exit_info *ei)
{
	UEI_RECORD(uei, ei);
}
SCX_OPS_DEFINE(simple_ops,
	       .select_cpu		= (void *)simple_select_cpu,
	       .flags = SCX_A | SCX_B,
	       .name			= "simple");
UEI_DEFINE(uei);
private(LOCK) struct bpf_spin_lock lock;
private(A) struct bpf_list_head head __contains(node, list);
const volatile u32 nr = 1;
int PROG(1)(struct __sk_buff *skb)
{
	return 0;
}
typedef DARRAY(u64) darray_u64;
static struct DARRAY_X(int) thing;
CLOSURE_CALLBACK(fn)
{
	closure_type(x, struct y, cl);
}
static CLOSURE_CALLBACK(fn2)
{
	g();
}
RB_DECLARE_CALLBACKS_MAX(static, augment_cb, struct x, rb, u64, end, compute_end)
RB_DECLARE_CALLBACKS(static, cb2, struct y, rb, z, fn);
INTERVAL_TREE_DEFINE(struct n, rb, unsigned long, __sub, START, LAST, static, tree)
GENRADIX(struct x) radix;
static DEFINE_GENRADIX(struct x) r2;
static DECLARE_KFIFO(fifo, struct x, 4);
static DEFINE_KFIFO(fifo2, char, 128);
DECLARE_KFIFO_PTR(fifo3, struct x);
DEFINE_DEBUGFS_ATTRIBUTE(fops, get, set, "%llu\n");
DEFINE_SIMPLE_ATTRIBUTE(fops2, get, NULL, "%llu\n");
DEFINE_PCI_DEVICE_TABLE(tbl) = { { 0 } };
DECLARE_RWSEM(x1); static DEFINE_RAW_SPINLOCK(x2);
LSM_HOOK_INIT(a, b);
DEFINE_LSM(yama) = { .name = "yama", .init = yama_init, };
DEFINE_EARLY_LSM(lockdown) = { .name = "x" };
security_initcall(x);
CRYPTO_ALG(x);
DECLARE_TRANSPORT_CLASS(c, "a", NULL, NULL, NULL);
static DECLARE_TRANSPORT_CLASS(d,
			       "host", NULL, NULL, NULL);
FIELD_PREP_CONST(A, b);
static struct kobj_attribute a = __ATTR_RO(x), b = __ATTR(y, 0644, show, store);
struct x __iomem *const p1 __ro_after_init;
void (*volatile fnp)(int) __rcu;
int (*const tbl2[])(struct x *) = { f, g };
static int (*get_fn(int a))(struct x *)
{
	return NULL;
}
void *(*(*deep)(void *(*)(void *)))(int);
static u8 mac[ETH_ALEN] __aligned(2) = { [0 ... 5] = 0xff };
struct x y = STRUCT_INIT(y), z = { };
union { int a; long b; } const u1 = { .a = 1 };
enum { A = FIELD_GET(GENMASK(3, 0), 1), B = ({ 1; }), C };
#define LIST \
	X(a) \
	X(b)
enum xs {
#define X(n) XS_##n,
	LIST
#undef X
	XS_NR
};
static const char *const strs[] = {
#define X(n) [XS_##n] = #n,
	LIST
#undef X
};
static const struct f flags[] = {
#define F(x) { x, #x }
	F(A), F(B),
#undef F
	LIST_OF_X()
	{ }
};
