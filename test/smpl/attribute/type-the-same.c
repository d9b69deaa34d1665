void f(unsigned long arg)
{
	char __user *p;

	p = (char *)arg;
}
void g(unsigned long arg)
{
	char __user *p;

	p = (char __user *)arg;
}
void h(unsigned long arg)
{
	char *p;

	p = (char __user *)arg;
}
