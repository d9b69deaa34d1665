// SPDX-License-Identifier: GPL-2.0
/*
 * The device file of the GRU.
 */
#include <linux/fs.h>
#include <linux/module.h>
#include "grutables.h"

#define GRU_USER_CALL_OS	1
#define GRU_SET_CONTEXT_OPTION	2

static long gru_file_unlocked_ioctl(struct file *file, unsigned int req,
				    unsigned long arg)
{
	switch (req) {
	case GRU_USER_CALL_OS:
		return gru_handle_user_call_os(arg);
	case GRU_SET_CONTEXT_OPTION:
		return gru_set_context_option(arg);
	default:
		return -ENOTTY;
	}
}

const struct vm_operations_struct gru_vm_ops = {
	.open = NULL,
};

const struct file_operations gru_fops = {
	.owner = THIS_MODULE,
	.unlocked_ioctl = gru_file_unlocked_ioctl,
};
