__bpf_kfunc_start_defs();
__bpf_kfunc void bpf_thing(struct x *p)
{
}
__bpf_kfunc struct task_struct *bpf_task_acquire(struct task_struct *p)
{
	return p;
}
__bpf_kfunc_end_defs();
BTF_KFUNCS_START(set_ids)
BTF_ID_FLAGS(func, bpf_thing, KF_TRUSTED_ARGS | KF_RET_NULL)
BTF_ID_FLAGS(func, bpf_task_acquire)
BTF_KFUNCS_END(set_ids)
BTF_SET8_START(ids)
BTF_ID_FLAGS(func, x)
BTF_SET8_END(ids)
BTF_ID_LIST_SINGLE(cgroup_ids, struct, cgroup)
BTF_ID_LIST_GLOBAL_SINGLE(btf_x, struct, x)
BTF_ID_LIST(list)
BTF_ID(struct, task_struct)
BTF_ID_UNUSED
BPF_CALL_3(bpf_get, struct bpf_map *, map, void *, key, u64, flags)
{
	return 0;
}
SEC("tp_btf/sched_switch")
int BPF_PROG(on_switch, bool preempt, struct task_struct *prev)
{
	return 0;
}
SEC("kprobe/x")
int BPF_KPROBE(kp, int a)
{
	return 0;
}
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 1);
	__type(key, int);
	__type(value, struct val);
	__array(values, int (void *));
} map SEC(".maps");
char LICENSE[] SEC("license") = "GPL";
__hidden int glob;
extern int bpf_x(struct y *p) __ksym __weak;
__noinline int sub(int x __arg_ctx)
{
	bpf_for(i, 0, 10) {
		g(i);
	}
	bpf_for_each(num, it, 0, 4)
		g(*it);
	bpf_repeat(10)
		g(0);
	return 0;
}
static __always_inline __attribute__((btf_decl_tag("x"))) int q(void)
{
	return 0;
}
__success __retval(0)
__naked void asm_prog(void)
{
	asm volatile ("					\
	r0 = 0;						\
	exit;						\
"	:
	: __imm(bpf_x)
	: __clobber_all);
}
