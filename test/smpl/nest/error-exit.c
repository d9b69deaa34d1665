int f(int x)
{
	start();
	if (x) {
		a(2);
		return -1;
	}
	end();
}
