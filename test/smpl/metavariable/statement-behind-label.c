int f3(int x)
{
	goto out;
out:
	c();
	return 0;
}
