int f(int x)
{
	start();
	if (x) {
		a(2);
		goto out;
	}
	end();
	return 0;
out:
	a(3);
	return 1;
}
