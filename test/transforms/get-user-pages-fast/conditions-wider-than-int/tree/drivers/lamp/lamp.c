// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static int lamp_pin_wide(struct lamp *lamp, unsigned long addr, u64 how,
			 unsigned int way, const void *reply)
{
	int got = 0;

	got += get_user_pages_unlocked(addr, 1, lamp->a,
				       how & LAMP_DIM ? FOLL_WRITE : 0);
	got += get_user_pages_unlocked(addr, 1, lamp->b,
				       reply ? FOLL_WRITE : 0);
	got += get_user_pages_unlocked(addr, 1, lamp->c,
				       lamp->dims ? FOLL_WRITE : 0);
	got += get_user_pages_unlocked(addr, 1, lamp->d,
				       way & LAMP_DIM ? FOLL_WRITE : 0);
	got += get_user_pages_unlocked(addr, 1, lamp->e,
				       how & 4 ? FOLL_WRITE : 0);
	got += get_user_pages_unlocked(addr, 1, lamp->f,
				       how > 7 ? 0 : FOLL_WRITE);
	if (got < 6)
		return -EFAULT;
	put_page(*lamp->a);
	put_page(*lamp->b);
	put_page(*lamp->c);
	put_page(*lamp->d);
	put_page(*lamp->e);
	put_page(*lamp->f);
	return 0;
}

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	return lamp_pin_wide(file->private_data, arg, arg, cmd, NULL);
}

const struct file_operations lamp_fops = {
	.unlocked_ioctl = lamp_ioctl,
};
