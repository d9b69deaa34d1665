// SPDX-License-Identifier: GPL-2.0
/*
 * Doorbell records of HCAs without memory of their own live in host memory;
 * those of user contexts in pages that user space names.
 */
#include <linux/err.h>
#include <linux/mm.h>
#include <linux/slab.h>
#include "mthca_memfree.h"

static u64 mthca_uarc_virt(struct mthca_uar *uar, int page)
{
	return ((u64)uar->index << 32) + (u64)page * MTHCA_ICM_PAGE_SIZE;
}

int mthca_map_user_db(struct mthca_dev *dev, struct mthca_uar *uar,
		      struct mthca_user_db_table *db_tab, int index, u64 uaddr)
{
	struct page *pages[1];
	int ret = 0;
	int slot;

	if (!dev->memfree)
		return 0;

	if (index < 0 || index > dev->uarc_size / 8)
		return -EINVAL;

	mutex_lock(&db_tab->mutex);

	slot = index / MTHCA_DB_REC_PER_PAGE;

	if (db_tab->page[slot].refcount >= MTHCA_DB_REC_PER_PAGE ||
	    (db_tab->page[slot].uvirt && db_tab->page[slot].uvirt != uaddr) ||
	    (uaddr & (MTHCA_ICM_PAGE_SIZE - 1))) {
		ret = -EINVAL;
		goto out;
	}

	if (db_tab->page[slot].refcount) {
		++db_tab->page[slot].refcount;
		goto out;
	}

	ret = get_user_pages(uaddr & PAGE_MASK, 1, FOLL_WRITE, pages, NULL);
	if (ret < 0)
		goto out;

	sg_set_page(&db_tab->page[slot].mem, pages[0], MTHCA_ICM_PAGE_SIZE,
		    uaddr & ~PAGE_MASK);

	ret = pci_map_sg(dev->pdev, &db_tab->page[slot].mem, 1,
			 PCI_DMA_TODEVICE);
	if (ret < 0) {
		put_page(pages[0]);
		goto out;
	}

	ret = mthca_MAP_ICM_page(dev, sg_dma_address(&db_tab->page[slot].mem),
				 mthca_uarc_virt(uar, slot));
	if (ret) {
		pci_unmap_sg(dev->pdev, &db_tab->page[slot].mem, 1,
			     PCI_DMA_TODEVICE);
		put_page(sg_page(&db_tab->page[slot].mem));
		goto out;
	}

	db_tab->page[slot].uvirt = uaddr;
	db_tab->page[slot].refcount = 1;

out:
	mutex_unlock(&db_tab->mutex);
	return ret;
}

/* Counts only: pages stay mapped until the table of the context goes. */
void mthca_unmap_user_db(struct mthca_dev *dev, struct mthca_uar *uar,
			 struct mthca_user_db_table *db_tab, int index)
{
	if (!dev->memfree)
		return;

	mutex_lock(&db_tab->mutex);
	--db_tab->page[index / MTHCA_DB_REC_PER_PAGE].refcount;
	mutex_unlock(&db_tab->mutex);
}

struct mthca_user_db_table *mthca_init_user_db_tab(struct mthca_dev *dev)
{
	struct mthca_user_db_table *db_tab;
	int npages = dev->uarc_size / MTHCA_ICM_PAGE_SIZE;
	int i;

	if (!dev->memfree)
		return NULL;

	db_tab = kzalloc(sizeof(*db_tab) + npages * sizeof(*db_tab->page),
			 GFP_KERNEL);
	if (!db_tab)
		return ERR_PTR(-ENOMEM);

	mutex_init(&db_tab->mutex);
	for (i = 0; i < npages; ++i)
		sg_init_table(&db_tab->page[i].mem, 1);

	return db_tab;
}

void mthca_cleanup_user_db_tab(struct mthca_dev *dev, struct mthca_uar *uar,
			       struct mthca_user_db_table *db_tab)
{
	int i;

	if (!dev->memfree)
		return;

	for (i = 0; i < dev->uarc_size / MTHCA_ICM_PAGE_SIZE; ++i) {
		if (!db_tab->page[i].uvirt)
			continue;
		mthca_UNMAP_ICM(dev, mthca_uarc_virt(uar, i), 1);
		pci_unmap_sg(dev->pdev, &db_tab->page[i].mem, 1,
			     PCI_DMA_TODEVICE);
		put_page(sg_page(&db_tab->page[i].mem));
	}

	kfree(db_tab);
}
