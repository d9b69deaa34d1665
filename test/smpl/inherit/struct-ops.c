static int my_open(struct inode *inode, struct file *file)
{
	return 0;
}

static int my_other(struct inode *inode, struct file *file)
{
	return 0;
}

static struct file_ops ops = {
	.open = my_open,
	.release = my_other,
};
