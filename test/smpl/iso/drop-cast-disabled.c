void f(void *p)
{
	put((char *)p);
	put(p);
}
