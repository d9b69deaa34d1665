void f(unsigned long arg)
{
	char *q = (char *)arg;
	char __user *p = (char __user *)arg;
}
