int f(int n)
{
	a();
	goto out;
out:
	return n;
}
