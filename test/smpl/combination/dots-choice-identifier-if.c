void fa0(void)
{
	if (0 & ~x)
		n = arr[y];
	{
		i = q;
	}
	if (arr[ret] ? unlock(p, n) : ret)
	return p->a;
}
