void stop(struct driver *old)
{
	register_driver(usb);
	release_driver(old);
	stop_bus();
}
