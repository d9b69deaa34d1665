int f(int p)
{
	start();
	a();
	end();
}
int g(int p)
{
	start();
	{
		int y;
		b(y);
	}
	end();
}
