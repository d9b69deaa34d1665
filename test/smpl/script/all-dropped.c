int start(void)
{
	int err = register_driver(usb);

	if (!err)
		err = register_driver(serial);
	return err;
}

void stop(struct driver *old)
{
	release_driver(old);
}
