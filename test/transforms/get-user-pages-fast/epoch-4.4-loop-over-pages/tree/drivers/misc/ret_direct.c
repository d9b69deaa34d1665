#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

static int rd_pin(unsigned long arg, struct page **page)
{
	int ret;

	down_read(&current->mm->mmap_sem);
	ret = get_user_pages(current, current->mm, arg, 1, 1, 0, page, NULL); up_read(&current->mm->mmap_sem);
	return ret == 1 ? 0 : -EFAULT;
}

static int rd_pin_many(unsigned long arg, struct page **pages, size_t n)
{
	size_t i;

	down_read(&current->mm->mmap_sem);
	for (i = 0; i < n; i++) {
		int r = get_user_pages(current, current->mm,
				       arg + i * PAGE_SIZE, 1, 1, 0, &pages[i],
				       NULL);

		if (r <= 0) {
			up_read(&current->mm->mmap_sem);
			return i ? i : -EFAULT;
		}
	}
	up_read(&current->mm->mmap_sem);
	return i;
}

static long rd_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct page *page, *pages[4];
	int i, n;

	if (rd_pin(arg, &page))
		return -EFAULT;
	set_page_dirty_lock(page);
	put_page(page);
	n = rd_pin_many(arg, pages, 4);
	for (i = 0; i < n; i++)
		put_page(pages[i]);
	return 0;
}

static const struct file_operations rd_fops = {
	.unlocked_ioctl	= rd_ioctl,
};
