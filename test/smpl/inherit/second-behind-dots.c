int a(int *p)
{
	begin();
	old(p);
	old(q);
	new(q);
	new(p);
	return i + j;
}
