int f(int p)
{
	start();
	a();
	end();
}
int g(int p)
{
	start();
	if (p) {
		a();
		b();
	}
	end();
}
