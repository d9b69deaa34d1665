int f(int a)
{
	if (a)
		goto out;
	call(a);
out:
	call(a + 1);
	return 0;
}
