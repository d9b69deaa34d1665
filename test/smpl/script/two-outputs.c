void k(void)
{
	call(usb_open);
	call(plain);
}
