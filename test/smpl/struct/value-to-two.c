static const struct fops fops = {
	.owner = THIS,
	.ioctl = my_ioctl,
	.open = my_open,
};
