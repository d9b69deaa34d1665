#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

static int tsk_pin(unsigned long uaddr, struct page **page)
{
	struct task_struct *tsk = current;
	struct mm_struct *mm = tsk->mm;
	int err;

	down_read(&mm->mmap_sem);
	err = get_user_pages(tsk, mm, uaddr, 1, 1, 0, page, NULL);
	up_read(&mm->mmap_sem);
	return err;
}

static int tsk_pin2(unsigned long uaddr, struct page **page)
{
	struct task_struct *tsk = current;
	int force = 0, write = 1;
	int err;

	down_read(&tsk->mm->mmap_sem);
	err = get_user_pages(tsk, tsk->mm, uaddr, 1, write, 0, page, NULL);
	up_read(&tsk->mm->mmap_sem);
	return err;
}

static long tsk_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct page *page;

	if (tsk_pin(arg, &page) != 1)
		return -EFAULT;
	SetPageDirty(page);
	put_page(page);
	if (tsk_pin2(arg, &page) != 1)
		return -EFAULT;
	SetPageDirty(page);
	put_page(page);
	return 0;
}

static const struct file_operations tsk_fops = {
	.unlocked_ioctl	= tsk_ioctl,
};
