/* SPDX-License-Identifier: GPL-2.0 */
#ifndef MTHCA_MEMFREE_H
#define MTHCA_MEMFREE_H

#include <linux/mutex.h>
#include <linux/pci.h>

#define MTHCA_ICM_PAGE_SIZE	4096
#define MTHCA_DB_REC_PER_PAGE	(MTHCA_ICM_PAGE_SIZE / 8)

struct mthca_dev {
	struct pci_dev *pdev;
	bool memfree;
	int uarc_size;
};

struct mthca_uar {
	unsigned long pfn;
	int index;
};

/* The doorbell pages of one user context. */
struct mthca_user_db_table {
	struct mutex mutex;
	struct {
		u64 uvirt;
		struct scatterlist mem;
		int refcount;
	} page[];
};

int mthca_MAP_ICM_page(struct mthca_dev *dev, dma_addr_t addr, u64 virt);
void mthca_UNMAP_ICM(struct mthca_dev *dev, u64 virt, u32 count);

int mthca_map_user_db(struct mthca_dev *dev, struct mthca_uar *uar,
		      struct mthca_user_db_table *db_tab, int index, u64 uaddr);
void mthca_unmap_user_db(struct mthca_dev *dev, struct mthca_uar *uar,
			 struct mthca_user_db_table *db_tab, int index);
struct mthca_user_db_table *mthca_init_user_db_tab(struct mthca_dev *dev);
void mthca_cleanup_user_db_tab(struct mthca_dev *dev, struct mthca_uar *uar,
			       struct mthca_user_db_table *db_tab);

#endif /* MTHCA_MEMFREE_H */
