static const struct file_operations fops = {
	.open = my_open,
	.ioctl = my_ioctl,
	.release = my_release,
};

struct file_operations other = {
	.ioctl = my_ioctl,
};
