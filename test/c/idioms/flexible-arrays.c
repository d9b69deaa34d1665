struct flex {
	u32 count;
	struct item items[] __counted_by(count);
};
struct flex2 {
	u16 n;
	u8 data[] __counted_by_le(n);
	DECLARE_FLEX_ARRAY(u8, more);
	__DECLARE_FLEX_ARRAY(struct item, others);
};
struct flex3 {
	int n;
	char *p __counted_by_ptr(n);
	struct_group(hdr,
		u8 a;
		u16 b;
	);
	struct_group_tagged(tag, hdr2,
		__be32 c;
		struct {
			int d;
		} e;
	);
	struct_group_attr(hdr3, __packed,
		u8 f;
	);
	__struct_group(tag4, hdr4, __packed,
		u8 g;
	);
	union {
		DECLARE_FLEX_ARRAY(struct a, as);
		DECLARE_FLEX_ARRAY(struct b, bs);
	};
	TRAILING_OVERLAP(struct flex, fl, items,
		int extra[4];
	);
	DECLARE_BITMAP(map, BITS) __aligned(8);
	__cacheline_group_begin(tx_hot);
	int hot;
	__cacheline_group_end(tx_hot);
	CK_KABI_RESERVE(1);
	u32 flags __guarded_by(&lock);
	struct mutex lock ____cacheline_aligned_in_smp;
	struct x __rcu *rp __pt_guarded_by(&lock);
};
int g(void)
{
	DEFINE_FLEX(struct flex, f, items, count, 4);
	DEFINE_RAW_FLEX(struct flex, f2, items, 4);
	_DEFINE_FLEX(struct flex, f3, items, 4, = { .count = 4 });
	return f->count;
}
