int f(int x)
{
	start();
	if (x)
		return a(2);
	end();
}
