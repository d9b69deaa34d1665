#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

static long mapped_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct mapped *m = file->private_data;
	struct page *page;
	int got;

	down_read(&current->mm->mmap_sem);
	if (!m->mapped) {
		up_read(&current->mm->mmap_sem);
		return -EINVAL;
	}
	got = get_user_pages(m->base + arg, 1, FOLL_WRITE, &page, NULL);
	up_read(&current->mm->mmap_sem);
	if (got != 1)
		return -EFAULT;
	set_page_dirty_lock(page);
	put_page(page);
	return 0;
}

static int mapped_mmap(struct file *file, struct vm_area_struct *vma)
{
	struct mapped *m = file->private_data;

	m->base = vma->vm_start;
	m->mapped = 1;
	return 0;
}

static const struct file_operations mapped_fops = {
	.unlocked_ioctl	= mapped_ioctl,
	.mmap	= mapped_mmap,
};
