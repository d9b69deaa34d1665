void g(int a)
{
	base(usb);
	usb_one(OLD);
	pci_one(OLD);
}
