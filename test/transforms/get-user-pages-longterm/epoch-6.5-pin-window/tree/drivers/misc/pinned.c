#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

static int pinned_window(struct pinned *p, unsigned long addr, unsigned long nr)
{
	long got;

	mmap_read_lock(current->mm);
	got = pin_user_pages(addr, nr, FOLL_WRITE, p->pages);
	mmap_read_unlock(current->mm);
	if (got != nr) {
		if (got > 0)
			unpin_user_pages(p->pages, got);
		return got < 0 ? got : -EFAULT;
	}
	p->nr = nr;
	return 0;
}

static void pinned_drop(struct pinned *p)
{
	unpin_user_pages_dirty_lock(p->pages, p->nr, true);
	p->nr = 0;
}

static int pinned_quick(unsigned long addr)
{
	struct page *page;
	int got;

	mmap_read_lock(current->mm);
	got = pin_user_pages(addr, 1, FOLL_WRITE, &page);
	mmap_read_unlock(current->mm);
	if (got <= 0)
		return got;
	pinned_poke(page);
	unpin_user_pages_dirty_lock(&page, 1, true);
	return 0;
}

static long pinned_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct pinned *p = file->private_data;

	switch (cmd) {
	case PINNED_MAP:
		return pinned_window(p, arg, 32);
	case PINNED_UNMAP:
		pinned_drop(p);
		return 0;
	case PINNED_QUICK:
		return pinned_quick(arg);
	}
	return -ENOTTY;
}

static const struct file_operations pinned_fops = {
	.unlocked_ioctl	= pinned_ioctl,
};
