// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

static long belfry_ring(struct belfry_tune *tune)
{
	struct page **score = NULL;
	unsigned int k;
	int have = 0;
	long err = 0;

	score = kcalloc(tune->sheets, sizeof(*score), GFP_KERNEL);
	if (!score)
		return -ENOMEM;

	down_read(&current->mm->mmap_sem);
	have = get_user_pages(tune->where, tune->sheets,
			      tune->rewrite ? FOLL_WRITE : 0, score, NULL);
	up_read(&current->mm->mmap_sem);

	if (have != tune->sheets) {
		err = have < 0 ? have : -EFAULT;
		goto silence;
	}

	err = belfry_play(score, tune->sheets);

silence:
	if (score) {
		for (k = 0; k < tune->sheets; k++)
			if (score[k])
				put_page(score[k]);
	}
	kfree(score);
	return err;
}

static long belfry_ioctl(struct file *file, unsigned int cmd,
			 unsigned long arg)
{
	return belfry_ring(file->private_data);
}

const struct file_operations belfry_fops = {
	.unlocked_ioctl = belfry_ioctl,
};
