#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

static int window_register(struct window *w, unsigned long addr, int nr)
{
	int got;

	w->pages = kcalloc(nr, sizeof(struct page *), GFP_KERNEL);
	if (!w->pages)
		return -ENOMEM;

	mmap_read_lock(current->mm);
	got = get_user_pages(addr, nr, FOLL_WRITE, w->pages, NULL);
	mmap_read_unlock(current->mm);
	if (got != nr) {
		while (got > 0)
			put_page(w->pages[--got]);
		kfree(w->pages);
		return -EFAULT;
	}
	w->nr = nr;
	return 0;
}

static void window_unregister(struct window *w)
{
	int i;

	for (i = 0; i < w->nr; i++) {
		set_page_dirty_lock(w->pages[i]);
		put_page(w->pages[i]);
	}
	kfree(w->pages);
	w->nr = 0;
}

static long window_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct window *w = file->private_data;

	switch (cmd) {
	case WINDOW_REGISTER:
		return window_register(w, arg, 16);
	case WINDOW_UNREGISTER:
		window_unregister(w);
		return 0;
	default:
		return -ENOTTY;
	}
}

static int window_release(struct inode *inode, struct file *file)
{
	window_unregister(file->private_data);
	return 0;
}

static const struct file_operations window_fops = {
	.unlocked_ioctl	= window_ioctl,
	.release	= window_release,
};
