/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _LINUX_PCI_H
#define _LINUX_PCI_H

#include <linux/device.h>
#include <linux/scatterlist.h>

#define PCI_DMA_TODEVICE	1
#define PCI_DMA_FROMDEVICE	2

struct pci_dev {
	struct device dev;
};

int pci_map_sg(struct pci_dev *pdev, struct scatterlist *sgl, int nents,
	       int direction);
void pci_unmap_sg(struct pci_dev *pdev, struct scatterlist *sgl, int nents,
		  int direction);
dma_addr_t pci_map_page(struct pci_dev *pdev, struct page *page,
			unsigned long offset, size_t size, int direction);
void pci_unmap_page(struct pci_dev *pdev, dma_addr_t addr, size_t size,
		    int direction);

#endif /* _LINUX_PCI_H */
