void f(unsigned long arg)
{
	char __user *p;

	g(p);
}
