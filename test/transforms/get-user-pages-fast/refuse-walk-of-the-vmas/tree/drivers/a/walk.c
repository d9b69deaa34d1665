#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

static long walk_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct vm_area_struct *area;
	struct page *page;
	int got = 0;

	mmap_read_lock(current->mm);
	for_each_area(current->mm, area) {
		got = get_user_pages(area->start, 1, 0, &page, NULL);
		if (got == 1)
			put_page(page);
	}
	mmap_read_unlock(current->mm);
	return got;
}

static long walk2(unsigned long arg)
{
	struct page *page;
	int got;

	mmap_read_lock(current->mm);
	if (arg < current->mm->mmap_base) {
		mmap_read_unlock(current->mm);
		return -EINVAL;
	}
	got = get_user_pages(arg, 1, 0, &page, NULL);
	mmap_read_unlock(current->mm);
	if (got == 1)
		put_page(page);
	return got;
}

static const struct file_operations walk_fops = {
	.unlocked_ioctl	= walk_ioctl,
};
