int f(int x)
{
	start();
	while (check(x))
		a();
	end();
}
int g(int x)
{
	start();
	while (x)
		a();
	end();
}
