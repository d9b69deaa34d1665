int f(int x)
{
	start();
	if (x) {
		a(2);
		c(1);
		return;
	}
	a(3);
	end();
}
