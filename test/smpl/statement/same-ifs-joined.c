void f(int a)
{
	if (a)
		x();
	if (a)
		y();
	end();
}
