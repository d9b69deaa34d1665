static const struct foo_operations ops = {
	.owner		= THIS_MODULE,
	.ioctl		= foo_ioctl,
	.open		= foo_open,
};
