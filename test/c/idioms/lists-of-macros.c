SHOW(bch2_fs)
{
	sysfs_print(a, b);
	return 0;
}
STORE(bch2_fs_opts)
{
	return size;
}
SYSFS_OPS(bch2_fs);
rw_attribute(x);
read_attribute(y);
enum ids {
#define x(n, v) BCH_##n = v,
	BCH_IDS()
#undef x
	BCH_NR
};
static const char * const names[] = {
#define x(n, ...)	#n,
	BCH_IDS()
#undef x
	NULL
};
const struct bch_option bch2_opt_table[] = {
#define OPT_BOOL()		.type = BCH_OPT_BOOL, .min = 0, .max = 2
#define x(_name, _bits) \
	[Opt_##_name] = { .attr.name = #_name, },
	BCH_OPTS()
#undef x
};
static int f(struct btree_trans *trans)
{
	int ret = PTR_ERR_OR_ZERO(x) ?: g(y) ?:
		bch2_trans_commit(trans, NULL, NULL, 0);
	bch_err_fn(c, ret);
	for_each_member_device_rcu(c, ca, &mask)
		g(ca);
	mutex_lock(&c->l);
	struct bkey_i *k = bch2_x(trans);
	ret = commit_do(trans, NULL, NULL, 0, bch2_y(trans, k, ({ int z = 1; z; })));
	return bch2_trans_run(c,
		for_each_btree_key(trans, iter, BTREE_ID_a, POS_MIN, 0, k, ({
			struct x d = { .a = 1 };
			h(&d);
		})));
	bch2_trans_do(c, ({ h(trans); }));
	return ret;
}
