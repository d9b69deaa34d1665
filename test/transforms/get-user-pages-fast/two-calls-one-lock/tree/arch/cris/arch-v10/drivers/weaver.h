/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _CRIS_WEAVER_H
#define _CRIS_WEAVER_H

#include <linux/types.h>

#define WEAVER_IO_PROCESS_OP 2

/* One request, as user space hands it over. */
struct weaver_op {
	u32 ses_id;
	unsigned int do_twist:1;
	unsigned char __user *indata;
	size_t inlen;
	unsigned char __user *twist_outdata;
	size_t twist_outlen;
};

struct weaver_run {
	struct page **in;
	struct page **out;
	int nin;
	int nout;
	int processed;
	int status;
};

int weaver_queue_run(struct weaver_run *run);
size_t weaver_header_bytes(const struct weaver_op *req);

#endif /* _CRIS_WEAVER_H */
