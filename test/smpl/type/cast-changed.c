int f(void *p, int n)
{
	g((unsigned long)p, (unsigned long)n + 1);
	return (unsigned long)(p + n) > 3;
}
