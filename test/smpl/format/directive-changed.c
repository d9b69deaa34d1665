int f(unsigned int n)
{
	show("%d", n);
	show("%d\n", n);
	return show("%d",
		    n + 1);
}
