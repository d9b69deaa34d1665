#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

static long ec_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct page *page;
	long ret;

	switch (cmd) {
	case EC_READ:
		down_read(&current->mm->mmap_sem);
		ret = get_user_pages(current, current->mm, arg, 1, 0, 0, &page,
				     NULL);
		up_read(&current->mm->mmap_sem);
		break;
	case EC_WRITE: {
		struct mm_struct *mm = current->mm;

		down_read(&mm->mmap_sem);
		ret = get_user_pages(current, mm, arg, 1, 1, 0, &page, NULL);
		up_read(&mm->mmap_sem);
		break;
	}
	default:
		return -ENOTTY;
	}
	if (ret < 1)
		return ret ? ret : -EFAULT;
	if (cmd == EC_WRITE)
		set_page_dirty_lock(page);
	put_page(page);
	return 0;
}

static long ec_two(unsigned long arg, bool w, struct page **page)
{
	long ret;

	if (w) {
		down_write(&current->mm->mmap_sem);
		ret = get_user_pages(current, current->mm, arg, 1, 1, 0, page,
				     NULL);
		up_write(&current->mm->mmap_sem);
	} else {
		down_read(&current->mm->mmap_sem);
		ret = get_user_pages(current, current->mm, arg, 1, 0, 0, page,
				     NULL);
		up_read(&current->mm->mmap_sem);
	}
	if (ret == 1)
		put_page(*page);
	return ret;
}

long ec_other(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct page *page;

	return ec_two(arg, cmd & 1, &page);
}

static const struct file_operations ec_fops = {
	.unlocked_ioctl	= ec_ioctl,
};

static const struct file_operations ec2_fops = {
	.unlocked_ioctl	= ec_other,
};
