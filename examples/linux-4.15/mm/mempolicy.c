// SPDX-License-Identifier: GPL-2.0
/*
 * Which node memory comes from, and the system call that asks.
 */
#include <linux/mempolicy.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/syscalls.h>
#include <linux/uaccess.h>

static struct mempolicy default_policy = {
	.mode = MPOL_PREFERRED,
};

static int lookup_node(unsigned long addr)
{
	struct page *p;
	int err;

	err = get_user_pages(addr & PAGE_MASK, 1, 0, &p, NULL);
	if (err >= 0) {
		err = page_to_nid(p);
		put_page(p);
	}
	return err;
}

static long do_get_mempolicy(int *policy, unsigned long addr,
			     unsigned long flags)
{
	struct mempolicy *pol = current->mempolicy;
	struct vm_area_struct *vma = NULL;
	struct mm_struct *mm = current->mm;
	int err = 0;

	if (flags & MPOL_F_ADDR) {
		/* The policy may belong to the area: it needs the lock. */
		down_read(&mm->mmap_sem);
		vma = find_vma_intersection(mm, addr, addr + 1);
		if (!vma) {
			up_read(&mm->mmap_sem);
			return -EFAULT;
		}
		if (vma->vm_ops && vma->vm_ops->get_policy)
			pol = vma->vm_ops->get_policy(vma, addr);
		else
			pol = vma->vm_policy;
	} else if (addr) {
		return -EINVAL;
	}

	if (!pol)
		pol = &default_policy;

	if (flags & MPOL_F_NODE) {
		if (!(flags & MPOL_F_ADDR)) {
			err = -EINVAL;
			goto out;
		}
		err = lookup_node(addr);
		if (err < 0)
			goto out;
		*policy = err;
		err = 0;
	} else {
		*policy = pol == &default_policy ? MPOL_DEFAULT : pol->mode;
	}

out:
	mpol_cond_put(pol);
	if (vma)
		up_read(&current->mm->mmap_sem);
	return err;
}

SYSCALL_DEFINE3(get_mempolicy, int __user *, policy, unsigned long, addr,
		unsigned long, flags)
{
	int value;
	long err;

	err = do_get_mempolicy(&value, addr, flags);
	if (err)
		return err;
	if (policy && copy_to_user(policy, &value, sizeof(value)))
		return -EFAULT;
	return 0;
}
