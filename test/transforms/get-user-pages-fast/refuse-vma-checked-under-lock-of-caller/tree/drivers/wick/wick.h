/* SPDX-License-Identifier: GPL-2.0 */
struct page;

struct wick_ops {
	int (*bind)(unsigned long addr, struct page **page);
};

int wick_bind_any(const struct wick_ops *ops, unsigned long addr,
		  struct page **page);

extern const struct wick_ops wick_user_ops;
