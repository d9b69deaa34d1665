#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

static int branch_pin(unsigned long addr, int nr, struct page **pages, bool out)
{
	int got;

	if (!nr)
		return 0;

	mmap_read_lock(current->mm);
	if (out)
		got = get_user_pages(addr, nr, 0, pages, NULL);
	else
		got = get_user_pages(addr, nr, FOLL_WRITE, pages, NULL);
	mmap_read_unlock(current->mm);
	return got;
}

static int branch_forced(unsigned long addr, struct page **page, bool out)
{
	int got;

	mmap_read_lock(current->mm);
	if (out) {
		got = get_user_pages(addr, 1, 0, page, NULL);
	} else {
		got = get_user_pages(addr, 1, FOLL_WRITE | FOLL_FORCE, page,
				     NULL);
	}
	mmap_read_unlock(current->mm);
	return got;
}

static long branch_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct page *pages[2];
	int got;

	got = branch_pin(arg, 2, pages, cmd & 1);
	if (got > 0) {
		branch_io(pages, got);
		while (got-- > 0) {
			set_page_dirty_lock(pages[got]);
			put_page(pages[got]);
		}
	}
	got = branch_forced(arg, pages, cmd & 1);
	if (got == 1)
		put_page(pages[0]);
	return 0;
}

static const struct file_operations branch_fops = {
	.unlocked_ioctl	= branch_ioctl,
};
