void f(unsigned long arg)
{
	char __user *p = (char __user *)arg;
	const char __iomem *q = (const char __iomem *)arg;
	g((struct foo __user *)arg, (u32 __force *)arg);
}
