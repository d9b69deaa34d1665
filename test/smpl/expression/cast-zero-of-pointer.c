int z(int x)
{
	a = (void *)0;
	b = (struct s *)0;
	c = (long)0;
	d = (char *)1;
	f((int *)0, 0);
}
