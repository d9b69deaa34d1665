#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

static int tb_load(struct tb *tb, unsigned long src, unsigned long dst, int n)
{
	struct page **sp, **dp;
	int ret, s = 0, d = 0;

	if (n <= 0)
		return -EINVAL;
	sp = kcalloc(n, sizeof(*sp), GFP_KERNEL);
	if (!sp)
		return -ENOMEM;
	dp = kcalloc(n, sizeof(*dp), GFP_KERNEL);
	if (!dp) {
		ret = -ENOMEM;
		goto free_sp;
	}

	down_read(&current->mm->mmap_sem);

	s = get_user_pages(src, n, 0, sp, NULL);
	if (s != n) {
		ret = s < 0 ? s : -EFAULT;
		goto unlock;
	}

	d = get_user_pages(dst, n, FOLL_WRITE, dp, NULL);
	if (d != n) {
		ret = d < 0 ? d : -EFAULT;
		goto unlock;
	}
	up_read(&current->mm->mmap_sem);

	ret = tb_copy(tb, sp, dp, n);
	goto put;

unlock:
	up_read(&current->mm->mmap_sem);
put:
	while (d > 0) {
		set_page_dirty_lock(dp[--d]);
		put_page(dp[d]);
	}
	while (s > 0)
		put_page(sp[--s]);
	kfree(dp);
free_sp:
	kfree(sp);
	return ret;
}

static long tb_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	return tb_load(file->private_data, arg, arg + PAGE_SIZE, 2);
}

static const struct file_operations tb_fops = {
	.unlocked_ioctl	= tb_ioctl,
};
