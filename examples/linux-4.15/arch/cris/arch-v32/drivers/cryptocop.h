/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _CRIS_CRYPTOCOP_H
#define _CRIS_CRYPTOCOP_H

#include <linux/types.h>

#define CRYPTOCOP_IO_PROCESS_OP 2

/* One request, as user space hands it over. */
struct strcop_crypto_op {
	u32 ses_id;
	unsigned int do_cipher:1;
	unsigned char __user *indata;
	size_t inlen;
	unsigned char __user *cipher_outdata;
	size_t cipher_outlen;
};

struct cryptocop_job {
	struct page **in;
	struct page **out;
	int nin;
	int nout;
	int processed;
	int status;
};

int cryptocop_queue_job(struct cryptocop_job *job);
size_t first_cfg_change_ix(const struct strcop_crypto_op *oper);

#endif /* _CRIS_CRYPTOCOP_H */
