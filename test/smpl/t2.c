void f(unsigned long arg)
{
	char __user *p;
	const char __iomem *q;
	struct foo __user *a;
}
