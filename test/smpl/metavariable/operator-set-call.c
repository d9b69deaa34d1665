void g(char *p)
{
	if (p == NULL)
		a();
	if (p != NULL)
		b();
	if (p > NULL)
		c();
}
