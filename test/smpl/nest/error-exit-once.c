int f(int x)
{
	start();
	if (x)
		return a(2);
	if (y) {
		if (z)
			a(3);
		return;
	}
	end();
}
int g(int x)
{
	start();
	a(1);
	if (x)
		return a(2);
	end();
}
