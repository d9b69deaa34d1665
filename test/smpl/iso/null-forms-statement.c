void f(int *p, int *q)
{
	if (p == NULL)
		fail();
	if (NULL == p)
		fail();
	if (!p)
		fail();
	if (p == 0)
		fail();
}
