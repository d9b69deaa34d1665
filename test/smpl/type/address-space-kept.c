int copy(unsigned long arg)
{
	struct reg __iomem *base;
	char *name;

	return put((int __user *)arg, (void *)name);
}
