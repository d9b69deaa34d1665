void f(unsigned long arg)
{
	char __user *p = (char __user *)arg;
	int b = (int __force)arg;
}
