int f(int x)
{
	if (x)
		goto out;
	a();
out:
	b();
	free_it();
	return 0;
}
int g(int x)
{
	free_it();
	return 0;
}
