/* SPDX-License-Identifier: GPL-2.0 */
struct page;

struct wick_ops {
	int (*bind)(unsigned long addr, struct page **page);
};

extern const struct wick_ops wick_user_ops;
