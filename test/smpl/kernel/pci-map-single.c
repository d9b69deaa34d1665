static void foo_map(struct foo *foo, struct sk_buff *skb)
{
	foo->tx = pci_map_single(foo->pdev, skb->data, skb->len,
				 PCI_DMA_TODEVICE);
	foo->rx = pci_map_single(foo->pdev, skb->data, 1536, PCI_DMA_FROMDEVICE);
}
