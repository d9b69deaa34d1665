// SPDX-License-Identifier: GPL-2.0
/*
 * Memory regions of user space, pinned and mapped for a device.
 */
#include <linux/dma-mapping.h>
#include <linux/hugetlb.h>
#include <linux/module.h>
#include <linux/sched/mm.h>
#include <linux/sched/signal.h>
#include <linux/slab.h>
#include <rdma/ib_umem.h>

static struct workqueue_struct *ib_wq;

static void __ib_umem_release(struct ib_device *dev, struct ib_umem *umem,
			      int dirty)
{
	struct scatterlist *sg;
	struct page *page;
	int i;

	if (umem->nmap > 0)
		dma_unmap_sg(dev->dma_device, umem->sg_head.sgl, umem->npages,
			     DMA_BIDIRECTIONAL);

	for_each_sg(umem->sg_head.sgl, sg, umem->npages, i) {
		page = sg_page(sg);
		if (!PageDirty(page) && umem->writable && dirty)
			set_page_dirty_lock(page);
		put_page(page);
	}

	sg_free_table(&umem->sg_head);
}

/**
 * ib_umem_get - pin a region and map it for DMA
 * @context: the user context that the region belongs to
 * @addr: user address of its first byte
 * @size: bytes
 * @access: IB_ACCESS_* of the region
 * @dmasync: order writes to it
 */
struct ib_umem *ib_umem_get(struct ib_ucontext *context, unsigned long addr,
			    size_t size, int access, int dmasync)
{
	struct vm_area_struct **vma_list;
	struct page **page_list;
	struct ib_umem *umem;
	struct scatterlist *sg, *sg_start;
	unsigned long lock_limit;
	unsigned long cur_base;
	unsigned long locked;
	unsigned long npages;
	unsigned int gup_flags = FOLL_WRITE;
	int need_release = 0;
	int ret;
	int i;

	if (addr + size < addr || PAGE_ALIGN(addr + size) < addr + size)
		return ERR_PTR(-EINVAL);

	if (!can_do_mlock())
		return ERR_PTR(-EPERM);

	umem = kzalloc(sizeof(*umem), GFP_KERNEL);
	if (!umem)
		return ERR_PTR(-ENOMEM);

	umem->context = context;
	umem->length = size;
	umem->address = addr;
	umem->pid = get_task_pid(current, PIDTYPE_PID);
	umem->writable = !!(access & (IB_ACCESS_LOCAL_WRITE |
				      IB_ACCESS_REMOTE_WRITE));
	umem->hugetlb = 1;

	page_list = (struct page **)__get_free_page(GFP_KERNEL);
	if (!page_list) {
		put_pid(umem->pid);
		kfree(umem);
		return ERR_PTR(-ENOMEM);
	}

	/* Without room for the areas the region does not count as huge. */
	vma_list = (struct vm_area_struct **)__get_free_page(GFP_KERNEL);
	if (!vma_list)
		umem->hugetlb = 0;

	npages = ib_umem_num_pages(umem);

	down_write(&current->mm->mmap_sem);

	locked = npages + current->mm->pinned_vm;
	lock_limit = rlimit(RLIMIT_MEMLOCK) >> PAGE_SHIFT;
	if (locked > lock_limit && !capable(CAP_IPC_LOCK)) {
		ret = -ENOMEM;
		goto out;
	}

	cur_base = addr & PAGE_MASK;
	if (npages == 0) {
		ret = -EINVAL;
		goto out;
	}

	ret = sg_alloc_table(&umem->sg_head, npages, GFP_KERNEL);
	if (ret)
		goto out;

	if (!umem->writable)
		gup_flags |= FOLL_FORCE;

	need_release = 1;
	sg_start = umem->sg_head.sgl;

	while (npages) {
		ret = get_user_pages(cur_base,
				     min_t(unsigned long, npages,
					   PAGE_SIZE / sizeof(struct page *)),
				     gup_flags, page_list, vma_list);
		if (ret < 0)
			goto out;

		umem->npages += ret;
		cur_base += ret * PAGE_SIZE;
		npages -= ret;

		for_each_sg(sg_start, sg, ret, i) {
			if (vma_list && !is_vm_hugetlb_page(vma_list[i]))
				umem->hugetlb = 0;
			sg_set_page(sg, page_list[i], PAGE_SIZE, 0);
		}
		sg_start = sg;
	}

	umem->nmap = dma_map_sg(context->device->dma_device,
				umem->sg_head.sgl, umem->npages,
				DMA_BIDIRECTIONAL);
	ret = umem->nmap > 0 ? 0 : -ENOMEM;

out:
	if (ret < 0) {
		if (need_release)
			__ib_umem_release(context->device, umem, 0);
		put_pid(umem->pid);
		kfree(umem);
	} else {
		current->mm->pinned_vm = locked;
	}

	up_write(&current->mm->mmap_sem);
	if (vma_list)
		free_page((unsigned long)vma_list);
	free_page((unsigned long)page_list);

	return ret < 0 ? ERR_PTR(ret) : umem;
}
EXPORT_SYMBOL(ib_umem_get);

static void ib_umem_account(struct work_struct *work)
{
	struct ib_umem *umem = container_of(work, struct ib_umem, work);

	down_write(&umem->mm->mmap_sem);
	umem->mm->pinned_vm -= umem->diff;
	up_write(&umem->mm->mmap_sem);
	mmput(umem->mm);
	kfree(umem);
}

/**
 * ib_umem_release - give a region back
 * @umem: what ib_umem_get() returned
 */
void ib_umem_release(struct ib_umem *umem)
{
	struct task_struct *task;
	struct mm_struct *mm;

	__ib_umem_release(umem->context->device, umem, 1);

	task = get_pid_task(umem->pid, PIDTYPE_PID);
	put_pid(umem->pid);
	if (!task)
		goto out;
	mm = get_task_mm(task);
	put_task_struct(task);
	if (!mm)
		goto out;

	/* When munmap() drops the last file reference, its lock is held. */
	if (umem->context->closing) {
		if (!down_write_trylock(&mm->mmap_sem)) {
			INIT_WORK(&umem->work, ib_umem_account);
			umem->mm = mm;
			umem->diff = ib_umem_num_pages(umem);
			queue_work(ib_wq, &umem->work);
			return;
		}
	} else {
		down_write(&mm->mmap_sem);
	}

	mm->pinned_vm -= ib_umem_num_pages(umem);
	up_write(&mm->mmap_sem);
	mmput(mm);
out:
	kfree(umem);
}
EXPORT_SYMBOL(ib_umem_release);
