int f(int a)
{
	if (failed(a)) {
		report(a);
		return -1;
	}
	if (failed(a)) {
		report(a);
		goto out;
	}
	if (failed(a)) {
		report(a);
		g();
	}
out:
	return 0;
}
