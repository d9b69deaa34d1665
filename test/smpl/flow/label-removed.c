int f(int x)
{
	a();
	goto out;
out:
	done();
	return x;
}
