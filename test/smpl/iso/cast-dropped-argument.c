int h(void *x)
{
	f((char *)x);
	f(x);
	f((long)x);
}
