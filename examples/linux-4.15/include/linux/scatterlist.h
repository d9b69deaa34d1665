/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _LINUX_SCATTERLIST_H
#define _LINUX_SCATTERLIST_H

#include <linux/mm.h>

struct scatterlist {
	struct page *page;
	unsigned int offset;
	unsigned int length;
	dma_addr_t dma_address;
};

struct sg_table {
	struct scatterlist *sgl;
	unsigned int nents;
};

#define sg_dma_address(sg) ((sg)->dma_address)
#define for_each_sg(sglist, sg, nr, i) \
	for (i = 0, sg = (sglist); i < (nr); i++, sg = sg_next(sg))

struct scatterlist *sg_next(struct scatterlist *sg);
struct page *sg_page(struct scatterlist *sg);
dma_addr_t sg_phys(struct scatterlist *sg);
void sg_init_table(struct scatterlist *sgl, unsigned int nents);
void sg_set_page(struct scatterlist *sg, struct page *page, unsigned int len,
		 unsigned int offset);
int sg_alloc_table(struct sg_table *table, unsigned int nents, gfp_t gfp);
int sg_alloc_table_from_pages(struct sg_table *table, struct page **pages,
			      unsigned int nr, unsigned int offset,
			      unsigned long size, gfp_t gfp);
void sg_free_table(struct sg_table *table);

#endif /* _LINUX_SCATTERLIST_H */
