int f(struct x *p)
{
	LIBBPF_OPTS(bpf_test_run_opts, topts,
		.data_in = &pkt,
		.ctx_in = (void *)&ctx,
		.keys = { 1, 2 },
		.repeat = 1,
	);
	DECLARE_LIBBPF_OPTS(x_opts, opts);
	DECLARE_REG(phys_addr_t, phys, ctxt, 1);
	DECLARE_REG(struct kvm *, kvm, ctxt, 2);
	DECLARE_BITMAP(map, 4) = { 0 };
	DECLARE_SOCKADDR(struct sockaddr_in *, sin, msg->msg_name);
	DEFINE_WAIT_FUNC(wait, woken_wake_function);
	DEFINE_DMA_UNMAP_ADDR(a);
	DECLARE_COMPLETION_ONSTACK(done);
	SHASH_DESC_ON_STACK(desc, tfm);
	SYNC_SKCIPHER_REQUEST_ON_STACK(req, tfm);
	XA_STATE(xas, &mapping->i_pages, index);
	MA_STATE(mas, &mm->mm_mt, 0, 0);
	VMA_ITERATOR(vmi, mm, 0);
	DEFINE_RANGE_LOCK(x);
	LIST_HEAD(list);
	DARRAY(struct x) arr = { 0 };
	DARRAY_PREALLOCATED(int, 4) arr2;
	CLASS(printbuf, buf)();
	CLASS(btree_trans, trans)(c);
	static_call(kvm_x86_x)(vcpu);
	static_call_cond(x86_pmu_y)(a, b);
	int r = static_call(x)(vcpu) + kvm_x86_call(get)(vcpu);
	if (static_call_query(z))
		return 1;
	try(bch2_thing(a, b));
	int ret = errptr_try(g(p));
	int ret2 = for_each_btree_key(trans, iter, BTREE_ID_x, POS_MIN, BTREE_ITER_x, k, ({
			u64 v = k.k->p.offset;
			h(v);
		}));
	ret = for_each_btree_key_commit(trans, iter, A, POS_MIN, B, k,
			NULL, NULL, BCH_C,
		process(trans, &iter, k));
	for_each_btree_key_norestart(trans, iter, A, SPOS(1, 2, 3), 0, k, ret) {
		if (ret)
			break;
	}
	ret = lockrestart_do(trans, h(trans));
	ret = lockrestart_do(trans, ({ h(trans); }));
	darray_for_each(arr, i)
		h(*i);
	scoped_guard(printbuf_atomic, out)
		h(out);
	if (fsck_err_on(a != b, c, bad_x,
			"x %llu should be %llu",
			a, b)) {
		h(a);
	}
	if (fsck_err(c, y, "z%s", (printbuf_reset(&buf), bch2_val(&buf, c), buf.buf)))
		h(b);
	with_intel_display_power(i915, POWER, wf) {
		h(wf);
	}
	with_intel_runtime_pm(rpm, wf)
		h(wf);
	for_i915_gem_ww(&ww, err, true) {
		err = h(&ww);
		if (err)
			continue;
	}
	xe_validation_guard(&ctx, &xe->val, &exec, (struct xe_val_flags) {.interruptible = true}, err) {
		err = h(&exec);
	}
	drm_exec_until_all_locked(&exec) {
		err = h(&exec);
		drm_exec_retry_on_contention(&exec);
	}
	igt_foreach(x) h(x);
	nvkm_list_foreach(item, &list, head, item->a == b) {
		h(item);
	}
	bpf_for(i, 0, 4) { h(i); }
	perf_cpu_map__for_each_cpu(cpu, idx, map) {
		h(cpu);
	}
	evlist__for_each_entry(evlist, evsel)
		h(evsel);
	SCX_CALL_OP(sch, SCX_KF_REST, exit, NULL, ei);
	ret = SCX_CALL_OP_RET(SCX_KF, select_cpu, rq, p, prev);
	ASSERT_EXCLUSIVE_WRITER(p->x);
	data_race(p->x++);
	wait_for(x == 1, 10);
	ret = _wait_for((h(x), x & 1), 1, 2, 3);
	_enter("%d,%s", a, b);
	NL_SET_ERR_MSG_ATTR(extack, attr, "bad" " thing");
	netdev_WARN_ONCE(dev, "x");
	REG_SET_2(A, 0, B, c, D, e);
	REG_UPDATE(DC_HPD_CONTROL, DC_HPD_EN, 0);
	for (struct y *q = p->q, *r = NULL; q; q = q->next)
		h(q);
	for (int i = 0, j = 1; i < j; i++, j--) ;
	CHECK_FIELD(a, b, c) || CHECK_FIELD(d, e, f);
	union { int a; u8 b[4]; } u = { .b = { 1 } };
	const struct { int a; char *b; } tab[] = { { 1, "x" }, };
	struct x *s = &(struct x) { .a = 1 }, t = (struct x) { 0 };
	typeof(*p) *__p = p;
	p->fn = (typeof(p->fn))h;
	*(volatile u32 __force *)p = 1;
	*(u32 __iomem *)(p + 4) |= BIT(1);
	(void)(p->a && h(p));
	((void (*)(int))p->fn)(1);
	(*(p->fn))(1);
	(p->a ? h : k)(1);
	p->tbl[3](1, 2);
	x = (u64)h(1) << 32 | (u32)-1;
	x = (__force u32)cpu_to_le32(1);
	x = (__u8 __user *)(p);
	x = sizeof(*p) + sizeof p->a + sizeof(struct x[4]);
	x = sizeof(((struct x *)NULL)->y);
	if (unlikely(!p) || (a & b) == c)
		return -1;
	return likely(p) ? (int)sizeof(u8) * 2 : ({ goto out; 1; });
out:
	pr_info_once(pr_fmt("x") FMT(a) "\n", b);
	seq_printf(m, "%" PRIu64 " " FMT "\n", a, b);
	printk(KERN_ERR DRV_NAME ": " "x" "\n");
	dev_dbg(dev, "%s" X("a") "b", __func__);
	switch (p->type) {
	CASE_FOO(1)
		break;
	CASE(A, "a");
	CASE(B, "b");
	case FOO(1) ... FOO(2): return 1;
	case A: case B: { h(1); } fallthrough;
	default: ;
	}
	unsafe_get_user(x, p, efault); user_access_end();
	return 0;
	efault: __maybe_unused;
	user_access_end();
}
