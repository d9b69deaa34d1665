int f(int p)
{
	start();
	a();
	end();
}
int h(int p)
{
	start();
	bad();
	end();
}
