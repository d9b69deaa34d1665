#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

static long keepone_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct keepone *k = file->private_data;
	struct page *pages[4];
	int got, i;

	down_read(&current->mm->mmap_sem);
	got = get_user_pages(arg, 4, FOLL_WRITE, pages, NULL);
	up_read(&current->mm->mmap_sem);
	if (got < 4)
		goto fail;
	if (cmd == KEEP_ALL) {
		memcpy(k->pages, pages, sizeof(pages));
		return 0;
	}
	got = 4;
fail:
	for (i = 0; i < got; i++)
		put_page(pages[i]);
	return got < 0 ? got : 0;
}

static const struct file_operations keepone_fops = {
	.unlocked_ioctl	= keepone_ioctl,
};
