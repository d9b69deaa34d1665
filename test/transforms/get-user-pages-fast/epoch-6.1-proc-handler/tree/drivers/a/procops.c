#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

static int pr_pin(unsigned long addr, struct page **page)
{
	return get_user_pages(addr, 1, FOLL_WRITE, page, NULL);
}

static ssize_t pr_write(struct file *file, const char __user *buf, size_t len,
			loff_t *ppos)
{
	struct page *page;

	if (pr_pin((unsigned long)buf, &page) != 1)
		return -EFAULT;
	set_page_dirty_lock(page);
	put_page(page);
	return len;
}

static const struct proc_ops pr_ops = {
	.proc_write	= pr_write,
};
