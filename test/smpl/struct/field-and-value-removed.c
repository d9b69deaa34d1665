struct ops {
	int (*open)(struct dev *);
	int (*ioctl)(struct dev *, int);
	int (*close)(struct dev *);
};
static struct ops mine = {
	.open = my_open,
	.ioctl = my_ioctl,
	.close = my_close,
};
