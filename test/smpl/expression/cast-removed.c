void f(void)
{
	struct a *p = (struct a *)kzalloc(10);
	char *q = (char *) kzalloc(20);
	long n = (long)kzalloc(30);
}
